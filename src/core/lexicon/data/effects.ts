/* eslint-disable max-lines */
/** @file Made by tools/lexicon/build.ts of model/corpus/lexicon: features, what they do, styles and occasions. Do not edit. */
import { type Packed } from '../parse';

export const EFFECTS: Packed = {
  en: `@features
BPA-free/hot drinks are one worry less/children's meals feel calmer/there's one thing less to look up
long in fragrance/half a candle still scents the room/it lingers when put out/the hallway knows
long-lasting on a charge/a day out is covered/weekends need no cable/nights aren't interrupted
long-lasting in scent/evening still has a trace/scarves remember it/a turn of the head tells
Chinese manual/steps are easy to follow/older relatives can read it/nothing needs looking up
clear in the cup/a glass shows it well/nothing floats about/guests have something to look at
brightly coloured/small eyes find it at once/the room livens up/photos look cheerful
made for groups/everyone round the table has a part/young and old sit together/phones are forgotten
light-filtering/daylight comes in softened/passers-by see little/the room keeps its glow
whole nuts/each bite has a crunch/the aroma comes from inside/breaking it open shows them
anti-tip fitting/climbing children are less of a worry/it holds to the wall/uneven floors matter less
spare part/a lost one is soon replaced/a change is at hand/a trip to the shop is saved
easy to learn/rules take a minute/guests can start at once/children may teach the grown-ups
row of card slots/each card has its own place/paying takes a second/one wallet is enough
space for engraving/a name or date can stay/a gift becomes personal/years later the story is still there
handmade/no two are quite the same/a closer look finds the maker's hand/slowness has left its care
made in small batches/each batch is looked at closely/you seldom meet its double/the maker remembers it
quick to open/changes need no full undressing/nights go faster/tears are fewer
ready to hang/a hook is all the home needed/the worktop stays free/cooking tools are within reach
quick to tidy away/one box takes it all/children can clear up/the living room returns
light on the foot/long walks feel shorter/a spare pair adds little to the case/legs tire less quickly
light to handle/hands don't tire/taking it along is easy/lifting takes no effort
self-stopping when empty/sleep needs no alarm/it rests when the water's gone/nights are calm
fast-charging/a shower's time adds plenty/late leavers are helped/lunch breaks fill it up
matt/colour stays calm/cameras see no glare/winter knits pair well with it
bright/the path shows ahead/the camp is lit/nothing is searched for in the dark
warm-toned in light/the room softens at once/nights stay gentle on the eyes/faces and food look inviting
softly diffused/no bright spot hits the eye/shadows have gentle edges/bedside reading feels calm
dimmable/reading and films both find their light/evenings can fade gently/the brightness follows your mood
room-darkening/early light stays outside/afternoon naps come easier/street lamps don't reach the pillow
catch-all pocket/crumbs end up here/clothes stay cleaner/floors as well
mutable/phone calls stay quiet/bedtime is in peace/one switch does it
touch switch/a tap brings light/no fumbling in the dark/full hands can manage
cold-keeping/ice lasts longer/the afternoon sip is still cool/summer walks have cold water along
made to infant fabric standards/it may touch newborn skin/dribble is no worry/parents have one thing less to check
minty and cool/summer showers refresh/mornings wake up/sticky heat is washed off
plant-based/the nose has little to object to/rinsing is clean/daily use feels lighter
sharp/tomatoes fall into thin slices/meat is cut without tearing/the hand works less
mouth-blown/no two curves are the same/small bubbles catch the light/the maker's breath is still in it
voice-controlled/floury hands can manage/a word from bed is enough/learning it is quick
hand-kneaded/no two pieces look alike/the bite has layers/home kitchens come to mind
flat-seamed/nothing presses on a small tummy/rolling over leaves no marks/sleep stays comfortable
hand-picked/leaves open whole/the bottom of the cup stays clear/care shows when they unfold
built-in brush/no other tool is needed/blending is at hand/touch-ups are quick
soft and moist/small bottoms don't sting/hands and faces are fine/many wipes a day stay gentle
free of optical brighteners/small cheeks can rest on it/newborns may use it/parents worry less
free of added preservatives/the label is short/the taste is of the thing itself/opened packs are soon shared
stretchy/bending and reaching come easily/nothing pulls when you move/long sitting stays comfortable
adjustable in resistance/tired days can go lighter/strength can grow/the family can share
three fan speeds/hot hours get more and cool ones less/sleep takes the gentle one/everyone sets their own
easy to move/cleaning behind is simple/a new place is a push away/one piece serves several rooms
chewy/flavour grows as you chew/a small piece lasts/long journeys pass
non-binding/waistbands leave few marks/long sitting stays easy/sleep comes without tugging
gentle when pulled/a sudden lunge spares the neck/force spreads over the chest/walks are calmer
even-heating/pancakes brown alike/edges and middle cook together/there's less stirring to do
even in its grind/every cup tastes alike/filters don't clog/extraction is steady
even in its flow/lines don't skip/quick writing is followed/a long stroke comes out whole
individually packed/one serving needs no measuring/desk drawers have room/the rest stays fresh
seasoning sachets/the strength is yours to choose/mild and bold are both possible/no other sauce is needed
upholstered/leaning back feels soft/bumps don't hurt/long afternoons stay comfortable
melt-in-the-mouth/it gives way on the tongue/no chewing is needed/the flavour stays behind
aged/the edges have softened/the aroma is deep and calm/cold evenings suit it
contoured zones/side and back sleepers both find a place/the hollow of the neck is filled/the head settles in
simple to use/older relatives manage/the manual can stay shut/buttons explain themselves
low in calories/a craving costs less/evenings allow a bite/a second bite weighs less on the mind
brewing card/first attempts go well/time and temperature are written down/gifts explain themselves
easy to remove/evenings are shorter/no rubbing is needed/skin is left in peace
full-bodied/one sip fills the mouth/ice and milk don't thin it/a small cup satisfies
deep in bass/the beat can be felt/small rooms gain atmosphere/films have weight
tangle-free in use/wet hair combs out/children don't complain/curls are kept in peace
gentle on hair/nothing snags on the way out/fine strands are held without pulling/the scalp feels no pinch
kind to hair/putting it on doesn't pull/long hair fits in/combing out is easier
made to order and shipped fresh/it arrives while fresh/the aroma is still there/no shelf has kept it waiting
packable/a pocket can hold it/a spare is always at hand/storage takes next to no space
quiet to fold/sleepers aren't woken/the lift door needn't wait/no one stirs
resealable pack/leftovers keep well/the crunch is still there later/bags stay crumb-free
USB-C port/the phone's cable fits/either way up works/packing gets lighter
twin ports/two devices charge together/nobody has to wait/one is enough to pack
tear notch/scissors aren't needed/trains and parks are fine/small hands manage
deep/broth stays inside/salads can be tossed/one helping is a meal
USB port/the phone charges at the bedside/sockets are freed/one adapter fewer lies about
viewing window/doneness shows without opening/the colour can be watched/children like to look
ribbed cuffs/sleeves stay where you push them/draughts are kept out/hands are free for work
tasty to pets/fussy eaters come closer/mealtimes need less coaxing/changing over is easier
automatic to open and close/one button does it/a full hand is no problem/getting into the car stays dry
personalisable/a name keeps it yours/a gift becomes personal/nobody takes the wrong one
magnetic/it finds its own place/one hand is enough/the dark is no obstacle
low in odour/the room needs little airing/unpacking is easy on the nose/bedrooms stay pleasant
two flavours/nobody has to argue/one box brings a change/a gift finds its taste
festive in taste/the table feels like New Year/children gather round/visits have something to bring
smoky/wood fires come to mind/savoury snacks go well/cold evenings gain some mood
odour-reducing/visitors notice less at the door/windows may stay shut/small flats are fine
evenly lit/reading doesn't dazzle/the room has soft shadows/faces look natural
mild/skin doesn't feel tight/daily use stays comfortable/dry days are no obstacle
safe to chew/mouths may explore/teething gets company/a wipe is enough
chew-resistant/busy teeth have work/sofa legs are spared/it survives the game
food-safe/food and drink may touch it/hot and cold are both fine/no odd taste comes through
battery backup/power cuts don't mean hunger/a short trip is less of a worry/dinner comes on time
gooseneck spout/water goes where you point/the flow is yours/slow circles come easily
pouring spout/the hob stays clean/soup goes where it should/left and right hands both manage
remote control/the bed is never left/settings change from across the room/the last one in bed has nothing to do
counter/nobody has to keep count/each day has its figure/progress shows
noise-cancelling/trains fade into the background/open offices grow quiet/flights allow some sleep
low in caffeine/an afternoon cup is less of a worry/evenings can have a pot too/a refill needs less thought
caffeine-free/bedtime can have its cup/the whole family can share/late afternoons are open again
sturdy/it stands without a wobble/leaning on it feels safe/heavy things find a firm place
silicone seal/the lid closes snugly/nothing seeps out/washing it is easy
leakproof gasket/it may lie down/car rides are calm/a snug close can be heard
wire-free/nothing hard presses in/a whole day feels easier/a nap needs no change of clothes
quiet on the floor/neighbours below hear little/evenings are possible/setting down needs no tiptoe
hand-thrown/no two are quite alike/the potter's fingers have left a trace/it grows dearer with use
natural in its hold/nobody sees it's there/two strokes of the hand do it/a hat isn't the end of the style
made for flaky scalps/the scalp feels fresh/dark collars are less of a worry/roots feel light after washing
concentrated/a little is enough/the bottle lasts/less has to be carried home
colour-protecting/dyed shades wash out more slowly/ends stay closer in tone/the salon can wait a little
removable pad/hair washes out/seasons can change it/smells don't stay
air cushion/each stroke gives a little/the scalp feels gently tapped/hair isn't caught
removable pads/the shape is yours to choose/washing is simpler/lazy days can do without
levelling feet/uneven floors are no trouble/the floor stays unscratched/a turn sets it straight
removable insole/washing is simple/your own can go in/the inside stays fresh
soap-free/skin rinses soft/dry months are fine/the feel stays mild
bleed-resistant/fountain pens can be used/the back of the page stays clean/letters keep their edges
rustle-free/turning over makes no noise/light sleepers are left in peace/pulling up the covers wakes nobody
generous in capacity/fewer trips are needed/a crowd is served/refills come less often
soft silicone tip/gums feel no hard edge/mouths open willingly/biting does no harm
pump/the dose is always the same/fingers stay out of it/one hand is enough
zip-off cover/washing takes one zip/a new pattern makes it new/the inside stays where it is
removable cover/washing is simple/a new colour is a new mood/spills at dinner are forgiven
supportive/the body doesn't sink too far/long sitting feels steadier/turning over takes little effort
beginner-friendly/shaky hands do fine/blending is forgiving/the first try looks good
airtight/what's inside keeps fresher/smells stay where they belong/soup travels without a spill
springy/landing on it is kinder/the shape comes back/long sessions leave no dents
fluid in its drape/the fabric falls in a clean line/every step has a little movement/seams hang straight
heat-retaining/what's hot stays hot longer/latecomers get a warm plate/reheating is rarely needed
cool-running/long use stays comfortable/summer doesn't slow it/hands don't get hot
lively in bounce/the hand feels in charge/the rhythm holds/learners get on quickly
strong under load/full shelves stay straight/grown-ups can sit without worry/heavy pots have a home
long-wearing/lunch leaves it in place/the evening looks like the morning/touch-ups are few
crisp outside and tender inside/crunch comes first and softness after/warm servings shine/a short reheat brings it back
detachable hood/fair days can do without/washing is easier/one piece has two looks
drainage hole/roots don't stand in water/too much watering is forgiven/beginners fare better
no-drill/rented walls stay whole/moving out leaves no holes/hanging takes minutes
hanging hole/a hook is enough/drawers stay tidy/dripping dry is easy
thumb holes/sleeves stay down/the back of the hand keeps warm/pulling on a jacket bunches nothing
underarm vents/heat has a way out/uphill stretches feel cooler/the jacket can stay on
stand-or-hang back/shelf and wall are both possible/a new place gives a new look/walls without nails are no obstacle
honeycomb vents/warm air can escape/long sleep stays fresher/summer nights feel lighter
cable hole/wires stay off the desk/dusting is simple/chargers reach without tangling
treat holes/food has to be earned/hours alone have a task/eating slows down
unisex/anyone can wear it/two people can share/giving needs little thought
good hot or cold/one tin serves summer and winter/a night in the fridge brings out the taste/ice is as welcome as steam
thick/it lies with some weight/a squeeze finds substance/nothing shows through in thin spots
solid in the hand/each stroke feels certain/shocks are softened/an afternoon's play doesn't slip
solidly made/daily use is no strain/a heavy load holds/a knock does little harm
rich in lather/a little goes all the way/rinsing is quick/children have foam to play with
creamy in texture/the foam is like cream/skin isn't rubbed by hand/rinsing is quick
touchscreen fingertips/messages can be answered in the cold/gloves stay on at the till/calls aren't missed
low-dust/pouring raises little dust/furniture stays cleaner/paws leave less behind
insulated lining/morning soup is warm at noon/cold drinks reach the park cold/fruit stays fresh on the way
coated canopy/the shade beneath is deeper/noon walks feel softer/less light comes through
laptop sleeve/the computer has its own place/small knocks are softened/meetings start without rummaging
drawer/small things disappear/there's one place to look/the top stays clear
large-screened/older eyes manage/two can watch/text needs no enlarging
digital display/numbers are plain to read/what's left is known/there's nothing to guess
expandable/more can be added later/games keep growing/siblings build together
compact/it takes up little room/hands stay free/carrying it takes no thought
delicate/a closer look finds detail/plain clothes gain a small accent/nothing shouts
light to carry/shoulders have less to bear/the weight is only what you put in/a full day out feels easier
ribbon marker/yesterday's page is found at once/corners stay whole/it hangs prettily
safety straps/nobody slides down/turning away is less of a worry/the fit adjusts easily
five-point harness/shoulders and hips are held/bumps don't tilt the rider/outings feel calmer
trolley sleeve/the suitcase does the carrying/one hand is free/shoulders get a rest
light to take along/bags don't get heavy/commuting hands hardly notice/an empty one weighs next to nothing
portable/going out it simply comes along/bags have room/it's there when needed
sweat-absorbing grip tape/the hand doesn't slip/palms stay drier/long matches hold steady
waist tie/the fit changes with one pull/the front stays closed/lazy mornings look put together
elastic band/it stays closed/tickets stay inside/corners aren't bent in the bag
magnetic tie-back/daylight comes in with one turn/walls need no nail/gathering the fabric takes a second
corner ties/the filling stays in place/all four corners are still full in the morning/changing covers is less of a wrestle
wide straps/weight spreads out/shoulders aren't cut into/long days stay easier
detachable strap/hand or shoulder is your choice/one bag suits two occasions/it stores flat without it
adjustable straps/the length suits your frame/nothing slides off the shoulder/different necklines are all possible
broad shoulder straps/a heavy load sits easier/nothing cuts in/the walk to school feels shorter
adjustable neck strap/tall and short cooks both fit/the front stays up/the family can share it
hood/a sudden shower is covered/windy corners feel less cold/a hat can stay at home
freeze-dried/the fruit keeps its aroma/the bite is light and crisp/no fridge is needed
quick-drying/sweat doesn't hang about/one night on the line is usually plenty/fewer spares need packing
quick to dry on paper/the palm leaves no smear/left-handed writers are safe/pages can be closed at once
widely compatible/a new phone is no obstacle/the household can share/one is enough to pack
motion sensor/light comes as you do/nights need no switch/it goes off when you've passed
sensor-driven/it notices by itself/pressing isn't needed/busy hands forget nothing
thick-soled/small stones go unnoticed/a little height comes along/puddles are further away
terry sole/footsteps land softly/hard shoes feel kinder/dampness is taken up
grippy outsole/wet tiles are less of a worry/downhill steps hold/slippery paths feel steadier
flat-heeled/long days stay easy/the step feels steady/driving needs no change of shoes
damp-proof base/dew stays below/long sitting keeps dry/yesterday's rain is no matter
abrasion-resistant/rough ground does little harm/a season hardly shows/each step is firm
honeycomb base/oil spreads out/food sticks less/the spatula may scrape
soft-soled/hard pavements feel gentler/the sole bends with the foot/each step lands quietly
layered base/the middle burns less easily/heat spreads and stays/a low flame will do for stews
inner scale/measuring cups can stay in the drawer/amounts are read at a glance/recipes are easy to follow
grind settings/the right setting can be found again/new beans are soon dialled in/filter and espresso are both possible
wooden stand/it stands firm/shelves look good with it/changing the flower is easy
easy to blend/two strokes even it out/mornings aren't rushed/no patches remain
quick to pitch/camp is up in minutes/one person can do it/tea comes before dark
red-light mode/companions aren't dazzled/star charts can be read/the tent stays dim
slow-rebound/it shapes itself to you/the hollow fills again slowly/a new position is followed gently
interactive/tired owners watch/rainy days pass/spare energy finds a target
numbered pages/things are found again/a year keeps its order/an index writes itself
wash-and-keep in shape/a dirty day ends in the basin/dried it looks the same/dribble washes out
underglaze-decorated/washing leaves the pattern alone/food never touches the colour/the surface is smooth to the finger
quick-clumping/scooping is clean/the bottom stays clear/daily care takes minutes
quick to absorb/no waiting is needed/pillows stay clean/the next step can follow at once
quick-absorbing/puddles don't spread/the top keeps dry/cleaning has one step less
fast-draining/dishes dry sooner/the worktop stays clear/leaves shed their water
quick to cut grease/the hob shines after one wipe/soaking can be skipped/hands don't stay slippery
quick to heat/waiting at the stove is shorter/a low flame is enough/weekday dinners come sooner
mildly acidic/skin doesn't feel stripped/morning and evening use stay gentle/nothing feels squeaky
cool to the touch/the first moment feels fresh/summer nights are less sticky/warm skin finds relief
made from recycled materials/old things get a new shape/fewer new materials are used/waste turns into something useful
stackable/old pieces find new company/one or several both look right/layers come together by themselves
flushable/scoops go straight down/bin bags are fewer/summer smells less
generous handle/a whole hand fits/full to the brim it's still steady/gloved fingers can manage
shock-absorbing grip/wrists feel less on the way down/long paths cost less strength/stony ground is steadier
carry handle/one hand moves it/changing hands is easy/a change of place is no chore
easy to lift/one hand is enough/wrists don't tire/older cooks can manage it
tough on hard courts/concrete does little harm/the surface wears slowly/many hands may play
saucer/drips have a place to go/hot cups are easy to carry/the table stays clean
side snaps/chubby arms fit/dressing takes no struggle/sleepers can be changed
reflective clip/night walks are seen/one click and you're off/crossings feel calmer
front fastening/no reaching behind is needed/stiff shoulders are spared/mornings save a moment
magnetic clasp/one hand opens it/it closes by itself/quick errands stay quick
key clip/keys are found in a second/nothing else gets scratched/the front door opens without a search
crotch snaps/changing takes seconds/legs stay warm/the dark is no obstacle
knot buttons/a Chinese touch shows at once/plain cloth gains a detail/fastening becomes a small ritual
spring clasp/fastening takes no help/movement doesn't undo it/you can forget about it
spare button/a lost one is soon replaced/matching isn't a hunt/a small repair keeps it in use
easy to keep clean/tipping and wiping is enough/hair doesn't catch in seams/daily care is short
bright in aroma/lifting the lid fills the room/the nose wakes up first/even the empty cup smells good
grippy handle/wet hands hold on/pressing hard is safe/the work goes smoothly
scratch-resistant/claws leave fewer traces/threads aren't easily pulled/homes with pets can relax
overload protection/several things at once are less of a worry/it cuts out when something's wrong/leaving it plugged in feels calmer
easy to care for/an occasional drink is enough/beginners do well with it/a windowsill is all the room needed
structured/the bag stands on its own/papers keep their corners/the shape holds even when empty
handheld/curtains and sofas are in reach/one hand is enough/the car gets its turn
made for scratching/claws have a place to go/sofas are left alone/daily use is no problem
multi-device/laptop and phone take turns/pairing again isn't needed/one does for two
pen loop/pen and paper stay together/writing starts at once/bags needn't be searched
easy for little hands/small fingers find a hold/drinking alone feels grand/drops are fewer
easy to pair/mornings need less thinking/old favourites in the wardrobe find a partner/a change of shoes changes the occasion
handbag-sized/the make-up bag hardly notices/flights are no problem/touch-ups happen anywhere
lay-flat/two pages become one/the fold is no obstacle/no hand is needed to hold it open
shatter-resistant/small hands may drop it/picnics need no wrapping paper/a fall is no drama
drop-resistant/a fall from the table is less of a fright/children may hold it/corners are cushioned
arch support/standing all day is easier/long walks ask less of the foot/pressure spreads more evenly
erasable/mistakes can be undone/plans may change/pages stay tidy
stackable in the cupboard/one shelf holds the set/small kitchens cope/putting away is quick
one-hand foldable/the other arm holds the baby/buses are no trouble/the boot is quickly filled
packed in recyclable materials/the box gets another life/the bin sees less plastic/unpacking feels lighter
roll-up/seconds put it away/the back of a door is enough/an arm carries it
nestable/spares take up one spot/the corner is big enough/small rooms get their floor back
long-keeping/the cupboard is never bare/journeys are no problem/unexpected guests are served
hypoallergenic/sensitive skin has less to fear/long wear stays comfortable/skin is less likely to complain
generous with its filling/breaking it open shows what's inside/every bite has something in it/flavour comes from real pieces
separate in its grains/cooked grains stay apart/frying doesn't clump/cold leftovers loosen easily
picture instructions/children follow alone/nobody has to read aloud/each step has its drawing
slow to show knife marks/the surface stays smooth/little gets caught in grooves/it looks tidy after months of chopping
fruity/ripe fruit comes to mind/cooling makes it clearer/ice suits it well
floral/flowers reach you before the sip/nothing needs adding/afternoons turn pleasant
wobble-free/a heavy jump is taken calmly/chases don't shake it/midnight races make less noise
sun-protective/some of the sun's rays are kept off/bright days come with cover/time outdoors feels easier
sharp in picture/words are legible from the sofa/drawn curtains make a cinema/family pictures bear enlarging
true in reflection/colours look as they are/make-up can be done with precision/one last look tells the truth
warm/cold mornings feel less sharp/body heat stays close/winter walks can last a little longer
warm on the feet/snow stays a sight/bus stops feel shorter/winter mornings lose their edge
foldable/a bag has room for the pair/the sole bends and springs back/packing gets easier
organic/the fields were farmed by organic rules/growing took its time/the table has one worry less
cabin-sized/the baggage belt can be skipped/short trips need one case only/your things stay close
dishwasher-safe/the sink stays empty/evenings are your own again/nobody argues over washing up
reflective strip/drivers notice you sooner/evening runs feel calmer/headlights bring it to life
transfer-resistant/cups stay clean/colour outlasts lunch/collars are safer
loose-fitting/there's room to move/a layer fits underneath/nothing clings
fluffy/lying down feels like sinking in/warmth comes without weight/a pat brings it back to shape
volumising/roots lift a little/fine hair gains some air/the second day still looks lively
adjustable shelves/tall and short things both fit/the layout changes with your needs/little space is wasted
kickstand/upright and sideways both work/recipes are read hands-free/calls stay steady
clear front/a glance shows what's inside/things are found quickly/labels can wait
headrest/a nap is possible/necks have a place to go/clouds can be watched
cup holder/drinks keep off the ground/an arm's length is enough/nobody kicks it over
folding frame/it opens in one move/folded it needs only a gap/small balconies cope
detachable handle/the cupboard holds more/the oven has room/the pan can go straight to the table
anti-slip grip/soapy fingers hold on/pressing is safe/nothing drops in the shower
stay-cool handle/no cloth is needed/the way to the table is safe/the palm stays comfortable
wooden handle/heat stays away from the hand/the touch is warm/the colour deepens with use
smudge-resistant/no shadows gather under the eyes/a warm day is survived/happy tears are allowed
sisal post/claws find work/full stretches are possible/sofas get some rest
divided/flavours stay apart/sauce keeps off the rice/a balanced meal is easy to see
hidden storage/clutter disappears from sight/one piece does two jobs/the room looks calmer
desk-friendly in size/a corner is enough/drawers have room/the worktop stays wide
inner bucket/emptying is one lift/the outside stays clean/rinsing is simple
filter pad/hairs are caught/water stays clear/changing it takes a moment
well divided/keys turn up at once/each thing has its place/a glance inside is enough
clear step by step/beginners keep up/nothing needs guessing/the next move is always on the page
wide-fitting/toes have room/broad feet aren't squeezed/evenings on your feet feel easier
hair catcher/loose hair doesn't fly/one push empties it/clothes stay cleaner
juice groove/tomatoes don't flood the table/meat juices have a place to go/the worktop is soon clean
no-spill rim/beards stay drier/floors keep dry/a knock spills less
cable groove/the wire winds away/drawers stay tidy/nothing tangles on the way
wide brim/face and neck get some shade/looking up is easier on the eyes/afternoon sun feels softer
cropped/high waists get their moment/movement stays free/proportions look a little longer
long in cut/more of you stays covered/sitting down is no concern/wind finds less to bite
safe to sterilise/boiling water does no harm/daily cleaning is simple/parents rest easier
lint-free/dark clothes stay clean/the washing machine keeps clear/the pile stays where it belongs
gentle on the coat/eyes close with pleasure/knots come apart slowly/daily brushing is welcome
gentle-bristled/gums feel no scratch/gaps are reached/twice a day stays pleasant
breath-freshening/morning meetings start confidently/meals leave less behind/dates begin at ease
airy on the feet/summer feet stay fresher/a full day leaves the inside drier/taking them off is no embarrassment
breathable/hot days feel lighter/air finds its way through/skin stays less sticky
airy and sun-shielding/sunny runs stay fresher/the back keeps dry/summer hours outdoors are easier
light and airy for babies/arms hold a cooler bundle/summer naps are drier/pushchair rides stay pleasant
absorbent/water is gone in one wipe/drying off takes less time/wet footprints stop here
water-repellent/drizzle rolls off/a splash can be shaken away/a sudden shower is less of a worry
quiet in its flow/nights stay undisturbed/cats come closer to drink/bedrooms are possible
leakproof/bags stay dry inside/books and laptops are safe/it can lie on its side
pre-shrunk/the fit after washing is the fit you chose/there's no need to size up for shrinkage/lengths stay where they were
water-resistant on skin/sweat and tears pass by/a swim leaves it in place/rain doesn't smear it
waterproof/rain stays on the outside/wet days needn't change the plan/what's inside keeps dry
waterproof-backed/nothing soaks through/what lies beneath keeps dry/an accident is soon dealt with
moisture-wicking/sweat moves away from the skin/a run to the bus leaves fewer traces/workouts feel drier
battery-free/play can start at any time/power cuts don't matter/nothing in it beeps
dust-shielding/grit stays outside/windy rides are possible/the inside keeps clean
sparing with oil/crisp food feels lighter/kitchens stay free of fumes/washing up is simple
oil-controlling/the second day still looks fresh/fringes don't clump/summer allows a day between washes
shine-controlling/the nose stays matt longer/powder comes out less often/hot days look fresher
silicone-free/roots feel light/no film is left/fine hair stays airy
easy to brew/pouring and waiting is all there is/beginners don't go wrong/the office is tea room enough
good for many infusions/one spoonful lasts an afternoon/the pot can be refilled again and again/guests needn't wait for new leaves
beautiful with age/touched places begin to glow/scratches join the grain/old becomes yours
dewy in finish/lips look full/light plays a little/bare faces look awake
leave-in/no second rinse is needed/mornings save a trip/travel days are simple
removable and washable/the cover comes off for the wash/a juice spill isn't the end/seasons change with clean covers
easy to take apart and wash/parts rinse under the tap/nothing hides in gaps/cleaning is no reason to skip it
wipe-clean/spills are gone in one wipe/gravy leaves no mark/cleaning day is shorter
machine washable/wash day stays simple/the washing machine does the work/a spill is no drama
washable/hands and sleeves come clean/a painted table is no disaster/tidying is quick
easy to clean/a coffee drip is soon gone/a damp cloth is enough/the look stays fresh
easy to rinse/one wipe goes all the way round/nothing hides in corners/it's ready again at once
easy to wash for feeding/milk rinses off/several washes a day are fine/corners hide no crumbs
full of fruit flavour/one bite names the fruit/yoghurt and water don't thin it/the colour tells the same story
festive/hanging it brightens the room/photos get a backdrop/guests smile at the door
milky in aroma/the nose says yes first/black coffee suits it/after-school hunger has something to look for
smooth at the rim/lips meet no edge/small sips don't drip/chips are less likely
round-cornered/small runners bump less hard/shins are spared at night/edges feel kind to the hand
soft in lustre/lamplight draws a gentle ring/outfits keep the stage/any age can wear it
smoothly glazed/the hand finds it pleasant/lamplight rests on it softly/food looks good in it
nourishing/dry seasons feel gentler/the tight feeling eases/winter skin feels looked after
free of bitterness/newcomers find it easy to like/a forgotten pot is still pleasant/nothing needs sweetening
made for cold spots/balconies in winter are possible/pets like to lie down/windy days have a den
steady in heat for hair/ends feel less frizzy/the scalp isn't scorched/daily drying worries less
temperature-controlled/nobody has to watch/it stops when it's there/results stay alike
heat-resistant/boiling water is no problem/hot food can go straight in or on/cooling down isn't needed first
moisturising/skin feels supple into the afternoon/dry office air is easier to bear/make-up sits smoothly
quick to dissolve/a minute is enough/cold water works too/hotel rooms have good cups
grippy/sweaty palms hold/hands and feet stay put/a move can be finished
non-slip/smooth floors feel steadier/a quick turn holds/stairs are taken with more confidence
slip-resistant underneath/it stays where you put it/a nudge doesn't move it/edges keep their place
smooth in writing/the nib doesn't scratch/long letters tire the hand less/thoughts and ink keep pace
smooth in shaving/the blade glides/the chin feels clean/mornings need no second pass
creamy/the sip is like silk/hot and iced both work/those who dislike bitter cups can enjoy it
rich in colour/one stroke is enough/mixing stays clean/sunny days look sunny
built-in strainer/leaves stay out of the mouth/steeping ends when you like/tea can be made anywhere
low-foaming/rinsing is quick/less water runs away/nothing slippery stays behind
moisture-resistant/rainy weeks are less of a worry/clothes keep a fresh smell/outer walls are a possible place
mild for pets/coats dry soft/eyes and noses are bothered less/bath time is calmer
night-light mode/water is found in the dark/children have company/the hallway has a gleam
indicator light/the charge shows at a glance/full is plain to see/nobody has to guess
microwave-safe/leftovers heat in their own dish/lunch is warm in minutes/no second bowl is needed
not fried/fingers stay clean/the mouth feels fresh afterwards/a handful isn't heavy
medium-roasted/sweet and bitter stay in balance/milk is welcome but not needed/it suits every day
light-roasted/fruit and flowers come through/it opens up as it cools/the cup is clear
dark-roasted/milk doesn't drown it/the body is full/caramel and nuts come to mind
freshly roasted/opening the bag is half the pleasure/the bloom rises well/the cup tastes lively
smokeless/eyes don't sting/ceilings stay clean/small rooms are fine for it
boil-dry protected/forgetting is less of a worry/it switches off when empty/a phone call is no risk to the pot
non-iron/mornings have one chore less/the ironing board can stay folded/a shake after washing is enough
quick to warm up/waiting is short/mornings run on time/a crease is soon dealt with
double-walled/hot drinks don't burn the fingers/the outside stays dry/tables keep free of rings
natural in finish/it looks like you on a good day/close up nothing looks heavy/work and dinner both suit
nature-inspired/it looks just picked/an outfit gains a wild note/photos have a story
naturally grained/no two pieces look quite alike/the room gains a touch of forest/there's always a line to follow
quick to cook/dinner takes minutes/beginners manage well/late hunger is soon answered
slowly simmered/flavour has had time/the aroma is deep/one spoonful tells of patience
cool to lie on/summer nights settle sooner/the back doesn't stick/the fan can run a little slower
thin and dry/summer days stay cooler/crawling isn't weighed down/nights are less interrupted
glow-in-the-dark parts/lights out is when it starts/bedtime has a small gleam/the dark can't hide it
large in print/glasses can stay on the shelf/bedtime reading is easier/pages turn quickly
Bluetooth/a phone connects at once/one wire is gone/guests can play their songs
firm when joined/carrying it is possible/tall towers stand/tempers stay calm
firm in suction/bowls stay on the table/floors stay cleaner/eating gets the attention
pocketable/waiting for dinner passes/small rucksacks have room/journeys are less dull
made for parent and child/grown-ups get drawn in/evenings have a shared table/screens are left alone for a while
built for years of play/drops are forgiven/younger siblings inherit it/there's more than one way to play
two leash rings/front and back are both possible/strong pullers are easier to steer/training has its choice
heel loop/one tug and the foot is in/the back keeps its shape/no shoehorn is needed
dangling pompom/busy owners are excused/there's something to leap for/lazy cats stir
pill-resistant/the surface stays smooth/sleeves keep a tidy look/the fabric shaver can stay in the drawer
maintenance-free/watering can be forgotten/a week away changes nothing/beginners have nothing to get wrong
marked bottle/each dose can be seen/travel amounts are known/running out gives warning
family-size pump/the household is served for long/shopping is less frequent/wet hands manage
sweet in its aftertaste/a sweetness comes back after each sip/the taste lingers/a second cup suggests itself
sweet and sour/the appetite wakes up/car rides feel shorter/the mouth waters first
wearable two ways/heavy days go on the back/light days hang at the side/habits needn't change
made for sun and rain/one covers both forecasts/a change of weather is no surprise/bright noons get some shade
reusable/disposables can be left in the shop/a wash makes it new/there's less to throw away
plug-and-play/no drilling is needed/rented rooms are no obstacle/it works minutes after unpacking
suited to all seasons/the cupboard stays closed at the change of season/warm and cool months are both covered/one is enough for the year
induction-ready/a new hob needs no new pan/tabletop cooking is possible/rented kitchens are no obstacle
warm on one side and cool on the other/winter has its fleece/summer has its cool side/one mat serves the year
two-sided/the other side is always ready/a turn suits the season/laundry can wait a day
durable/years make it more familiar/it needn't be replaced each season/the money is spent once
usable in any weather/forecasts can be ignored/seasons don't idle it/a bag always has it
rechargeable/spare batteries are a thing of the past/the balcony is within reach/a cable tops it up overnight
easy to charge on the go/cafés and cars both do/a short top-up helps/wall sockets can be ignored
low in power use/the bill hardly notices/long hours are no extravagance/overnight use is no worry
anti-static/hair stays where it was/the hem doesn't cling/taking it off makes fewer sparks
seamless/no lines show through/tight outfits stay smooth/there's nothing to dig in
free of white cast/face and neck match/there's nothing to wait for/it goes unnoticed on the skin
high in protein/a workout can be followed by a bite/a small portion is substantial/snacking has some substance
crease-resistant/the iron can rest/a day of sitting hardly shows/clothes come out of the suitcase looking tidy
barely there in weight/you forget you're wearing it/nothing tugs or swings/long days stay easy
travel cover/trips stay hygienic/bristles touch nothing else/the bag stays clean
dust box/emptying is one press/hands stay clean/bags needn't be bought
presentation box/it's ready to give/opening is a moment/the box can be kept
storage case/no piece gets lost/clearing up is quick/grandmother's house is possible
aroma tray/two drops scent the room/bedtime is quieter/it can stay empty too
magnetic lid/it closes softly/bags stay clean/powder stays inside
dust lid/things come out clean/tops of cupboards are useful again/nothing needs wiping first
foot pedal/full hands are no problem/the lid is never touched/it closes when you step off
one-touch lid/one hand opens it/a red light is long enough/running needs no pause
wooden lid/dust stays out/tea can steep quietly/a coaster is always at hand
spill-proof lid/walking doesn't slosh/car journeys are calmer/small hands spill less
glass lid/you see how it's getting on/steam stays inside/boiling over gives warning
magnetic cap/it closes with a small click/caps don't get lost/opening is a pleasure
straw lid/drinking on the move is easy/the head stays level/lipstick stays on the lips
theft-resistant/crowds feel calmer/stray hands find no way in/trains allow a doze
removable tray/it rinses in the sink/afterwards it's simply a chair/clearing up is quick
quiet in design/no room is wrong for it/new walls don't matter/the eye doesn't tire
lifelike/only a close look tells/weeks pass without wilting/guests reach out to touch
halal/observant guests can join in/fewer guests are left out/a gift needs no second thought
good for small hands/fingers get their practice/eyes and hands work together/sitting still comes easier
gentle in screen light/novels can go on/nights don't glare/long reading is less tiring
soft on the eyes/lamplight doesn't glare/long writing feels calmer/the tone is a quiet cream
hard-wearing/gravel is no cause for worry/daily walks leave little mark/the heel keeps its shape
temperature display/nobody has to guess/each brew starts alike/a glance is enough
charge display/charging time is known/a glance before leaving is enough/surprises are few
firm in its hold/thick hair stays put/bending over changes nothing/the style lasts past lunch
steady in flight/a light wind will do/beginners get it up/a few steps send it off
steady in its pour/the stream does what the hand wants/circles come easily/beginners get an even bed
steady under weight/tall sitters can relax/glasses stay upright/soft ground is no trouble
reversible/one piece gives two looks/a quick turn changes the mood/the suitcase has room for something else
date window/the day is known at a glance/forms fill in faster/the phone can stay in the pocket
mosquito mesh/nights can stay open/air comes in and insects don't/summer camps itch less
ribbed cuff/socks stay up/boots hide no wrinkles/legs aren't marked deeply
name tag/lost things find their way/children's things stay apart/a gift becomes personal
tagless/nothing scratches the neck/scissors can stay in the drawer/the back of the collar feels smooth
dropper/each drop counts/the amount is yours/nothing is poured away
large water tank/the night needs no refill/several shirts go in one round/trips to the tap are fewer
oven-safe/bakes go straight to the table/there's one dish less to wash/gratins and roasts are possible
shopping basket underneath/groceries and nappies fit/hands are free/a second bag isn't needed
sun canopy/small faces stay in the shade/naps go on/shade comes along
crease-free/close up it stays smooth/smiles draw no lines/afternoon touch-ups sit well
non-stick/eggs slide right off/washing up is quick/a little oil goes a long way
alcohol-free/skin has less to sting it/skin feels less dry/the nose is at ease
fragrance-free/noses have nothing to object to/perfume keeps the stage/scent-shy people can use it
lactose-free/those avoiding lactose have an option/breakfast gains a choice/the label is plain
low in sugar/a second piece isn't too much/those without a sweet tooth can enjoy it/the afternoon stays light
sugar-free/those watching sugar can have some/tea tastes clear beside it/the label is easy to check
without added cane sugar/sweetness comes from the ingredients/nothing cloys/the label is quickly read
soft and chewy/each bite has a gentle pull/warm servings taste fuller/the table gathers round
vegan/plant-only households can have it/nothing in it comes from animals/sharing needs no questions
all-round elastic/the sheet stays put/no corners need tucking/making the bed takes a minute
graded levels/beginnings are easy/different ages are served/progress shows
fold-flat/a corner of the boot is enough/trains are no problem/the back of a door will do
foldable for storage/after the day it goes in a drawer/next year it comes out again/the cupboard stays free
easy to store/it folds away when idle/guests see nothing/friends can be visited with it
reflective trim/drivers see you at dusk/evening rides feel calmer/friends know you from afar
alignment lines/hands and feet find their place/practice at home stays straight/both sides match
perforated edge/pages come out straight/loose sheets look neat/the rest holds together
cordless/no wire trips anyone/desks look clear/the next room is within reach
reflective stitching/evening walks are seen/crossing feels calmer/runaways are spotted sooner
hand stitching/care shows in every seam/stressed corners hold/a closer look is rewarded
fleece-lined/the inside feels warm straight away/winter needs one layer less/cold fabric is not the first thing you feel
hand-painted/every brush stroke differs/the same pattern is never quite repeated/there's something to look at while you eat
detachable chin strap/a breeze can't take it/calm days can do without/boat trips are safer for it
drawstring/the fit can be adjusted/nothing slips when you move/a little too big becomes just right
hanging loop/it dries on its hook/worktops stay free/a hand finds it at once
hanging cord/the shower has its hook/drying is quick/the shelf stays free
carry loop/one finger is enough/it hangs from a bag/hands stay free on the path
carry strap/rolled up it goes on the shoulder/cycling to class is possible/hands are free
rich in fibre/breakfast has some bite/the grain can be felt/the day gets its share of roughage
high-density foam/sitting down meets support/the shape comes back/long evenings don't flatten it
calmly scented/shoulders drop in the tub/bedtime gets quieter/the bathroom turns into somewhere else
extendable/guests find a place/everyday size stays small/feast days need no borrowed furniture
compressible/it shrinks into its sack/the pack gains room/the boot isn't full
lathering net/a few rubs fill the hand/the last sliver is used/it dries on its hook
fine mesh/no leaves end up in the cup/the sip is clean/rinsing is quick
removable filter/a rinse is enough/dust tips straight out/nobody needs to be called
mesh window/noses look out and stay in/the air keeps moving/journeys are quieter
fabric shade/light comes out softened/it looks well even when off/the wall gets a gentle glow
glass dome/dust stays outside/one wipe keeps it bright/the inside stays as it was
rain cover/showers don't stop the walk/books stay dry/it hides in the base when idle
spiral-bound/half a desk is enough/standing up is fine/every page opens flat
gentle at the cuffs/small arms move freely/no marks are left/a growing tummy has room
gentle on skin/it can be worn right next to the body/seams and fibres don't prickle/comfort comes without thinking
drop-shouldered/the shoulders look relaxed/a thick layer fits underneath/arms move freely
removable liner/cold days have it in/warm days leave it out/washing is done in parts
warm inner boot/the first step is warm/thin socks do/bus stops feel shorter
reclining/sitting and napping are both possible/a sleeper needn't be moved/it grows with the child
thin-walled/light shows through/the rim is fine on the lips/the colour of tea is plain to see
residue-free/paper is left unharmed/books stay clean/a second try is allowed
delay timer/breakfast is ready when you are/dinner waits at the door/early hours are looked after
energy-saving/leaving it on costs little/the meter turns slowly/an evening's use is no extravagance
low in fat/the bite feels light/fingers stay clean/another piece isn't heavy
crisp/the first bite is a crunch/films have good company/even the crumbs get eaten
slow to show dirt/a quick wipe brings it back/the train floor is less of a worry/everyday use leaves little trace
non-slip feet/scrubbing doesn't move it/worktops stay whole/a bump is forgiven
blister-kind/the first day can be a long one/heels are spared/plasters are rarely needed
escape-resistant/shy cats stay put/vet trips are calmer/once adjusted it holds
gentle on the face/few marks remain/long swims are comfortable/children keep it on
cinched at the waist/the waist is easy to see/a belt can stay at home/the shape looks considered
elastic waist/a big lunch is no problem/getting dressed takes a second/small changes in size don't matter
high-waisted/tops tuck in neatly/legs look longer/bending over feels secure
not too sweet/plain tea goes well with it/older relatives can enjoy it/the box empties without effort
silky in the hand/it doesn't slip/fingerprints hardly show/the fingers like it
finely milled/it lies like a veil/little dust flies/fingers can blend it too
adjustable arm/light falls where you look/the lamp follows the book/the desk stays put
padded tongue/laces can be tied snugly/the top of the foot is cushioned/pressure stays away
long-running/weekends need no socket/the whole evening is covered/the cable can stay at home
heat-sensing colour/too hot shows at once/testing takes a glance/grandparents understand it
colourfast/the shade stays close to day one/washing holds fewer surprises/sunny lines do little harm
richly pigmented/one stroke shows/going over twice isn't needed/photos catch the colour
tarnish-resistant/the shine stays/a splash at the sink does little harm/time in the drawer hardly shows
movable joints/any pose is possible/photos come alive/stories have actors
embroidered detail/a plain front has something to say/a closer look is rewarded/jewellery can stay in the box
adjustable/the fit is yours to set/different sizes are all served/a gift needs no measuring
made to grow with the child/it keeps up with the child/one purchase lasts longer/yearly replacement isn't needed
refill-friendly/a new insert keeps it going/the cover grows familiar/less is thrown away
break-resistant/a fall is no loss/drawing goes on/sharpening wastes less
twist-up tip/sharpeners can be forgotten/the length is yours/lines stay fine
richly illustrated/pictures tell part of it/grown-ups and children can share/a quick look turns into an hour
furry to the touch/hands reach for it/leaning in is tempting/winter looks warmer
antibacterial/smells have less to grow on/damp days are less of a worry/the fabric stays fresher between washes
drip-free in pouring/the tablecloth stays clean/the last drop goes into the cup/pouring stops when you do
lightweight and thin/summer layers stay light/it folds down to very little/a bag always has room for it
light in texture/it spreads in seconds/warm days feel no film/make-up sits well on top
insect-shielding/grass is pleasant to sit on/nights itch less/ankles can relax
good for balance/steadiness comes with practice/courage grows with it/going out becomes a wish
repairable/one fault doesn't end it/a mend has its story/years are added
side slits/long steps come easily/the hem doesn't strain when you sit/tucking in at the front looks neat
wipe-clean lining/spills are gone in a moment/leaks stay inside/make-up marks come off
lining/it slips on smoothly/nothing clings or shows through/the outside hangs better
bottle pocket/water is always at hand/papers stay clear of drips/an umbrella fits as well
inside pocket/small things stay close/cards and keys are out of sight/the outside keeps a clean line
side pockets/cold hands have a place to go/a phone is always within reach/a short walk needs no bag
zipped outer pocket/tickets are quick to reach/small things don't sink to the bottom/what's inside stays inside
mesh carry bag/wet toys can go in/sand falls out/one hand takes it all
gift carrier bag/a visit needs no further wrapping/hands carry it well/giving looks considered
side phone pocket/the phone doesn't bounce/songs change on the run/no armband is needed
stuff sack/rolled up it disappears/the boot stays tidy/one hand takes it along
back pocket/receipts have a home/notes aren't lost/journeys leave their tickets here
hidden back pocket/passport and cash stay close/crowded places feel calmer/valuables are out of sight
resealable bag/aroma stays in/one press closes it/no tin is needed
fold-over cuffs/small nails don't scratch/cold hands are covered/no mittens get lost
tear-resistant/a branch does little harm/stony ground is possible/seasons leave it strong
ice-packed box/warm days matter less/it goes straight to the fridge/the journey is less of a worry
packed in single servings/one a day is easy to keep to/the rest stays crisp/sharing at work is simple
gift packaging/it's ready to give/wrapping paper isn't needed/opening becomes a moment
keepsake tin/the tin finds a second life/nothing gets crushed on the way/the table looks festive
ready-assembled/it can be used straight from the box/screwdrivers stay in the drawer/moving-in day has one job less
refillable/the bottle stays/one less plastic bottle is thrown away/refills take little room
easy to assemble/one person can put it together/an afternoon sees it standing/no tradesman is needed
travel-sized/airport security is no problem/the wash bag gets lighter/a few days are covered
high-rise and held/bending rolls nothing down/jumping feels secure/the middle is gently held
lightfast/sunny walls do little harm/letters stay legible/pictures keep their colours
concealed placket/the front stays clean/buttons catch on nothing/a plain look feels considered
airy and see-through/your face stays in sight/the air keeps moving/timid travellers settle
free of sharp edges/small hands may grab/a tumble scratches nobody/grown-ups can sit back a little
accidental-touch protected/pockets make no calls/wiping is safe/stray taps are ignored
closed toe/toes are out of harm's way/kitchen spills stay off the foot/gravel paths feel safer
height-adjustable/sitting and standing both work/tall and small are both served/the right height is a moment away
grain-free/choosy stomachs have another option/meat comes first/the label is short to read
open-ended/castles today may be ships tomorrow/the story is the child's own/an afternoon passes quietly
exfoliating/elbows and knees feel smooth/lotion spreads better afterwards/skin feels polished
gluten-free/those avoiding gluten have something too/hosts have one worry less/the label is clear
hook-and-loop strap/small hands can manage/laces never come undone/the fit changes in a second
buoyant/timid beginners dare the water/letting go is no worry/practice feels safer
footed base/it stands steady/fingers find a hold/heat keeps off the table
full of grain flavour/each bite tastes of the field/nothing needs spreading on it/toasting brings out more
toe-protecting/a stumble hurts less/wild play is calmer to watch/stairs lose their sting
silicone heel grip/low shoes don't pull it off/nobody has to stop and tug/quick steps are safe
footrest/legs have a place to go/a nap needs no bed/reading gets more comfortable
kick-proof/restless legs stay covered/grown-ups get up less/small tummies keep warm
slip-on/laces are nobody's concern/full hands are no obstacle/getting out of the door is quick
slim-fitting/the outline stays neat/a jacket sits smoothly over it/the whole outfit looks trim
airless bottle/the last of it is still fresh/no finger touches the inside/little is left behind
braided sleeve/bending does little harm/knots are rare/it feels strong
brake/slopes can be stopped on/the rider is in charge/grown-ups follow more calmly
smooth drawer runners/drawers glide even when full/nights stay quiet/one finger closes them
swivel wheels/corners turn easily/the case rolls beside you/narrow aisles are no trouble
quiet castors/neighbours hear nothing/corners turn easily/cleaning behind is quick
locking castors/it stays where you stop it/a slight slope is no problem/nothing rolls away
huggable/bedtime has company/thrown about it hurts nobody/arms close round it easily
soft and airy/it tears by hand/young and old can chew it/breakfast starts gently
soft to the touch/nothing scratches or rubs/the hand likes to linger/skin is treated kindly
soft at the collar/ankles aren't rubbed/breaking in is gentler/thin socks are enough
soft-bristled/nothing scratches the cheek/powder lands evenly/washing leaves the shape
mildly hot/careful eaters can join in/aroma comes before heat/the whole table can share
spicy/plain rice disappears faster/the forehead glows a little/a tired appetite wakes up
flat-lying/corners stay down/nobody trips on an edge/the vacuum glides over
rounded wooden edges/fingers find no splinter/curious mouths are less of a worry/play makes it smoother
lace trim/the bed gains a soft note/sunlight draws small shadows/plain cloth looks finished
fringed edge/the edge has some movement/a plain sofa gains character/the eye has a place to rest
gilt rim/lamplight draws a fine ring/plain china looks dressed/guests have something to notice
low-latency/lips and voices match/games answer at once/films feel right
water-resistant once dry/spilled tea leaves the words/a wet envelope can be read/notes outlast a shower
comfortable/long hours pass easily/the body can settle/there's nothing to get used to
comfortable to hold/fingers don't ache by noon/damp hands don't slip/learners find their grip
opaque/pale colours can be worn with ease/no extra layer is needed underneath/bright light gives nothing away
thick-paged/both sides can be used/highlighters don't show through/the page has substance
crystal clear/the colour of the drink shows/light passes straight through/the table looks uncluttered
clear in sound/voices come through/low volume keeps detail/old songs show something new
rich and saucy/one spoonful is enough/noodles and rice both benefit/stews need little else
low in acidity/those who dislike sour cups can enjoy it/the first sip is smooth/sugar isn't needed
picked this season/the freshness is still there/this year's weather is in the cup/the tin smells of green leaves
sourced from its growers/the place can be tasted/fewer hands lie between/where it comes from can be told
plush lining/warmth starts at the first step/thin socks will do in winter/cold mornings lose their bite
reassuringly heavy/it stands firm on the table/an elbow doesn't tip it/the hand feels substance
roomy/a whole day's things fit inside/unplanned shopping has somewhere to go/a second bag isn't needed
sized for one/a single person is well served/little is wasted/it takes up hardly any room
lightweight/uphill paths feel shorter/packs weigh less/one hand carries it
luminous hands/night hours can be read in the dark/the light stays off/cinema seats are no obstacle
silent in movement/bedrooms stay quiet/nothing ticks through the night/reading goes undisturbed
feet on the base/the bottom stays off the floor/a wet pavement does less harm/the bag keeps cleaner
hooks/bags and hats have a place/coming in takes one move/the floor stays clear
brake button/one press stops the lead/its length is yours/busy streets are calmer
dial/the hand knows where it is/no looking is needed/each click can be felt
dial adjuster/one turn fits it/growing heads keep using it/one hand is enough
bell/hiding places give themselves away/nights know where it is/new cats are easier to find
easy to scoop/wrists don't tire/each scoop is clean/the chore is soon done
side zip/boots come off without a fight/hurried mornings run smoother/laces can stay tied
two-way zip/sitting down needs no unbuttoning/a long stride has room/warmth can be let out from below
hidden zip/nothing scratches the cheek/the edge looks clean/covers come off in one pull
soft-close hinges/doors shut without a bang/small fingers are safer/late hours stay quiet
extender chain/the length follows the neckline/layers fall at different heights/gifts needn't be measured
combination lock/there's no key to lose/checked luggage feels safer/hotel rooms are less of a worry
child lock/curious fingers change nothing/cooking is calmer/a long press is enough
rust-resistant/drip-drying is fine/damp kitchens are no threat/the surface keeps its shine
backlit keys/letters show in the dark/the big light stays off/the desk has some atmosphere
mute button/one press brings silence/the screen can be ignored/calls stay private
mirror in the lid/touch-ups happen anywhere/opening it is enough/no search for a washroom
flicker-free/long reading is easier on the eyes/photos show no bands/the light stays calm
auto-off timer/falling asleep is allowed/nothing runs all night/there's nothing to remember
space-saving/narrow corners become useful/there's room to walk past/small flats feel larger
one-way valve/gas gets out/damp stays out/a squeeze lets you smell the roast
vented valve/milk flows steadily/the teat doesn't collapse/feeding pauses less
gently scented/the room greets you quietly/hours later the air is still pleasant/dinner can be smelt as well
anti-fog/the view stays clear for laps/wiping is rarely needed/the far end can be seen
cushioned/each landing is softened/hard ground feels kinder/a long run keeps its bounce
quiet in its ticking/the bedside stays silent/a reading room is no trouble/nothing counts the seconds aloud
lumbar cushion/the small of the back has support/long sitting feels steadier/nobody slides down
foil-stamped cover/lamplight finds it/it makes a gift/the shelf shows it at once
mesh-backed/summer breezes come through/backs stay drier/drying takes little time
low-noise/sleep goes on beside it/calls aren't drowned/reading stays undisturbed
quiet on its wheels/late arrivals wake fewer neighbours/stone pavements rattle less/early starts stay gentle
quiet to type on/night work wakes nobody/meetings aren't disturbed/libraries are possible
quiet to click/meetings stay undisturbed/libraries don't mind/fidgeting is allowed
dot-grid pages/tables and drawings are both possible/the layout is yours/the dots keep in the background
blank flyleaf/a few words can go with it/name and date have a place/years later the hand is known
page-protecting/corners don't curl/many readings leave it neat/lending is less of a risk
dividers/subjects stay apart/turning is quick/one does for several
smoothing/the comb goes straight through/knots are fewer/wind leaves less chaos
collarless/the neck stays free/a scarf or necklace has room/layers sit flat
stand collar/wind finds no way down the neck/a scarf can stay at home/the neckline looks crisp
wind-resistant/gusts have less of a say/street corners are easier to turn/the frame stays the right way round
oscillating head/the whole room gets a breeze/nobody sits in a draught/sleep stays comfortable
windproof/gusts stay on the outside/a windy ride feels calmer/warmth isn't blown away
ready to eat/hunger needn't wait/no stove is needed/a desk is kitchen enough
slow-feeding/gulpers take their time/dinner turns into a game/meals last longer
made for rice/a bowl of rice is soon empty/lazy dinners have flavour/a spoonful lifts a lunch box
molten centre/breaking it open is a small show/a little warmth makes it flow/cameras like it
savoury/porridge and beer both suit it/one piece leads to the next/tea time needn't be sweet
nutty/milk brings biscuits to mind/mornings go down easily/the second sip shows more
lightly fragrant/a faint scent stays after drying/opening the cupboard is a pleasure/the day begins fresh
non-greasy/hair doesn't stick to the face/clothes can follow at once/hands leave no prints
wide teeth/curls come apart gently/wet hair is pulled less/a mask spreads evenly
@styles
Y2K/early 2000s
South-East Asian/tropical Asian
bohemian/boho
modern/contemporary
British/English heritage
geometric/graphic
handcrafted/artisanal
resort/holiday style
punk/rock
cyberpunk/neon futuristic
baroque/ornate
classic/traditional
cool and quiet/aloof
business/formal ~
office-smart/work style
mid-century/~ modern
vintage/retro
Nanyang/Peranakan
rococo/~-inspired
Moroccan/North African
French country/Provençal
Lolita/lolita fashion
streetwear/street style
understated luxury/light luxury
quiet luxury/old money
Song-inspired/Song dynasty style
wabi-sabi/wabi sabi
patchwork/quilted
tropical/jungle
new Chinese/modern Chinese
Italian/~-style
Japanese/~-style
formal/black tie
French/~ chic
American/~a
brown-toned/Maillard palette
gender-neutral/androgynous
intellectual chic/refined
Zen/meditative
sensual/sultry
futuristic/sci-fi
edgy/cool
relaxed/slouchy
effortless French/French casual
Memphis/eighties geometric
Bauhaus/functionalist
fresh/airy
pop art/pop
art deco/deco
country/farmhouse
Scandinavian/Nordic
couple matching/his and hers
Mediterranean/island style
romantic/dreamy
guochao/Chinese streetwear
monochrome/black-and-white
natural/organic style
grown-up/mature
cute/kawaii
gothic/goth
minimalist/minimal/pared-back
cosy/cozy/hygge
woodland/forest-inspired
striped/nautical
checked/tartan
hand-drawn/illustrated
embroidered/needlework
sweet/girly
bright and colourful/dopamine dressing
technical outdoor/gorpcore
plain/solid-coloured
artsy/literary
floral/ditsy
military/army-inspired
family matching/parent-and-child
workwear/utility style
muted/Morandi
cartoon/character style
western/cowboy
casual/everyday
athleisure/sporty casual
preppy/collegiate
school-uniform style/Japanese school style
rustic ceramic/earthy pottery
elegant/graceful
industrial/loft style
ancient Chinese/hanfu style
Republican-era Chinese/old Shanghai
folk-inspired/ethnic
light wood/natural timber
cream-toned/soft cream
@occasions
shop openings/an opening
graduations/a graduation
welcoming a colleague/new-starter gifts
retirements/a retirement
book clubs/a book club
sports days/a sports day
dates/a date night
class reunions/a school reunion
New Year parties/a countdown party
family reunions/a family gathering
afternoon tea parties/tea with friends
girls' nights/a night with friends
Christmas parties/a Christmas dinner
tea gatherings/a tea party
farewells/a leaving party
tastings/a wine evening
parents' evenings/a school open day
new babies/a newborn in the family
staff gifts/employee gifts
exam luck/good luck in exams
opening nights/a first performance
postgraduate admission/getting into graduate school
family days/a family day out
charity sales/a charity fair
learning to cook/cooking at home
visiting family and friends/family visits
raffle prizes/year-end draws
surprise parties/a birthday surprise
starting nursery/first day at nursery
thanking nurses and doctors/a thank-you to a nurse
getting well/get-well wishes
family film nights/a film night
winning a prize/prize-giving
award evenings/an award ceremony
weaning/bye-bye bottle
proposals/a marriage proposal
weddings/a wedding
engagements/an engagement
golden weddings/a golden anniversary
silver weddings/a silver anniversary
the first weeks after birth/postpartum rest
pregnancies/a pregnancy
getting into university/university places
first days of school/starting school
going abroad to study/leaving for university abroad
dinner invitations/being a guest
office moves/a new office
rainy days at home/a day indoors
baby showers/a baby shower
children's parties/a kids' party
hen and stag parties/bachelorette parties
an eightieth birthday/eightieth celebrations
a sixtieth birthday/sixtieth celebrations
thanking neighbours/a thank-you next door
first birthdays/a first birthday
treating yourself/a little treat
thanking teachers/a teacher's thank-you
team days/team-building
long-distance love/a parcel to a loved one
cheering up/a pick-me-up
housewarmings/a housewarming
thanking clients/client gifts
wedding anniversaries/an anniversary
dating anniversaries/days together
birthdays/a birthday
a thirtieth birthday/turning thirty
a fiftieth birthday/turning fifty
pets' birthdays/a pet's birthday
a baby's hundredth day/hundred-day celebrations
a baby's first month/full-month celebrations
honeymoons/a honeymoon
New Year resolutions/a fresh start
hospital visits/visiting a patient
holidays/a long weekend
weekends/a free weekend
the end of term/end-of-term treats
coming home from a trip/souvenirs
saying sorry/an apology
passing probation/end of probation
thanking parents/a thank-you to mum and dad
spring outings/school trips
autumn outings/a day out in autumn
graduation photos/a class photo
baby photos/a newborn shoot
wedding photos/a photo shoot
passing the driving test/a new driver's licence
losing a first tooth/tooth fairy day
adopting a pet/bringing a pet home
gift exchanges/Secret Santa
Mother's Day gifts/a gift to mum
Father's Day gifts/a gift to dad
Valentine gifts/a Valentine's present
Teachers' Day gifts/a gift to a teacher
saying how you feel/a declaration
wedding favours/wedding favors
coming of age/an eighteenth birthday
small gifts to bring/hostess gifts
business gifts/corporate gifts
Dragon Boat gifts/zongzi giving
New Year gifts/a New Year visit
Mid-Autumn gifts/mooncake giving
family photos/a family portrait
wedding decorating/the bridal home
school-leaving exams/zhongkao
university entrance exams/gaokao
new jobs/a first day at work
promotions/a promotion
leaving dos/a farewell at work
girls' day/~ treats
winter camps/a ski camp
summer camps/a summer camp
long journeys/seeing someone off
a first own bedroom/moving to a big bed
starting a diary/keeping a journal
first speeches/a presentation
job interviews/an interview
saying thank you/a thank-you
payday/a ~ treat
finishing a marathon/race finishes
competitions/a match or race
first steps/learning to walk
getting fit/a fitness start
new cars/picking up a new car
visiting elders/a visit to grandparents
old friends meeting again/a reunion with a friend
lucky money/red envelopes
meeting the parents/a first visit to the in-laws
coming home from hospital/back home again
craft markets/a market day
dinner parties/having people over
reunion dinners/New Year's Eve dinner`,
  zh: `不含双酚A/装热水少一层担心/给孩子用也踏实/少一件要查的事
香味持久/蜡还剩一半屋里还有味/灭了以后也留着/开门进来闻得到
续航久/出门一天心里有底/周末不用带线/半夜不用爬起来充
留香久/早上喷晚上还闻得到/围巾上也留着/转身时别人记得
中文说明书/照着一步步来就行/长辈也看得明白/不用上网查
汤色清亮/玻璃杯里看着舒服/茶底干净/倒给客人也体面
色彩鲜亮/孩子一眼就盯上/摆出来屋里热闹/拍照好看
适合多人/一桌人都有份/大人小孩坐到一起/手机自然就放下了
透光不透人/白天屋里亮堂/外面看不清里面/光线变得柔和
整颗果仁/咬得到一粒粒的脆/香味从里面出来/掰开看得见
防倾倒配件/孩子爬也多一层安心/靠墙固定不晃/地面不平也踏实
备用配件/丢了一个能补上/换着用心情也换/少跑一趟店
一看就会/规则几句话说完/客人来了马上开局/孩子也能教大人
多卡位/常用的卡一张一格/结账时一抽就有/不用带两个夹子
刻字位/名字日期可以留下/送人多一份心意/多年以后翻出来还记得
手工制作/每一件都有细小的不同/凑近看得见手的痕迹/慢工里有心意
小批量制作/每一批都看得仔细/街上不容易撞见一样的/做的人记得它
开合方便/换尿布不用全脱/半夜手忙脚乱时也快/宝宝少哭两声
挂放方便/墙上钩子就是家/台面腾出来了/伸手就拿得到
收纳方便/玩完一倒进盒就好/孩子自己也能收/客厅很快恢复原样
轻便/走一天脚下也不沉/拎在手里没什么分量/旅行时多带一双也无妨
轻便/拿在手里不费劲/走到哪带到哪/放上架子不吃力
缺水自停/睡着了也不用管/水用完自己歇/夜里安心
快充/洗个澡就充了不少/出门前插一会儿够用/午休时就补上电
哑光/颜色沉稳不反光/拍照不泛白/冬天的衣服好搭
强光/夜路远处看得清/营地照得亮堂/找东西不用摸黑
暖光/屋子一下子就柔和了/夜里开着也不刺眼/饭菜人脸都好看
柔光/没有刺眼的亮点/影子边缘都是软的/床头看书不晃眼
可调光/亮一点暗一点随你/看书看电影都合适/睡前慢慢暗下来
遮光/早上可以多睡一会儿/午后也能睡个觉/街灯照不进房间
防水兜/饭渣都接在里面/衣服少洗几件/地板也干净
声音可关/大人打电话时安静/睡前玩也不吵/开关一拨就好
触控开关/轻轻一碰就亮/黑里也不用摸索/手里抱着东西也行
保冷/冰块化得慢/下午喝还是凉的/夏天出门有口冰水
符合A类标准/贴着宝宝皮肤安心/新生儿也能穿/口水沾了也不怕
薄荷清凉/夏天洗完透心凉/早上洗一下就醒/出汗后清爽得快
植物来源成分/闻着没有刺鼻味/冲洗下来干净/用着心里轻松
锋利/番茄也能切成薄片/切肉不拉扯/手上少用力
手工吹制/每只的气泡弧度都不同/对着光看有细细的纹/拿在手里有人的温度
可语音控制/手上沾面粉也能用/躺着说一句就行/长辈学得快
手工揉制/每一块形状都不太一样/口感有层次/像家里做的味道
无骨缝制/缝线不硌小肚子/翻身时没有印子/睡着也自在
手工采制/叶片完整舒展/泡开一看就知道用心/杯底少碎末
附赠小刷/出门不用另带/晕染顺手/补妆花不了多少时间
柔湿不刺/擦小屁股不疼/嘴边手上都能用/一天擦几回也舒服
不含荧光剂/贴脸用着安心/颜色就是布本来的样子/给新生儿用少些顾虑
无添加防腐剂/配料表短短几行/吃着是食材本来的味道/开封后要早点吃完
有弹力/抬手弯腰都跟得上/动作大了也不绷/久坐也不勒
可调阻力/今天状态差就轻一点/练一阵再加/一家人都能用
三档风力/热了大一点冷了小一点/睡觉开最轻那档/大人孩子各调各的
可移动/打扫时推开就行/想放哪里就放哪里/换个房间接着用
有嚼劲/越嚼越香/一小块能吃很久/路上打发时间正好
不勒/腰腹处没有印子/久坐也不觉得紧/睡觉穿着也自在
受拉不勒/突然往前拉也不卡脖子/力分散到胸口/遛弯轻松
受热均匀/煎饼两面一个色/不用总挪锅/边上中间熟得差不多
研磨均匀/萃出来的味道不飘/冲几次都稳定/细粉少不堵滤纸
出墨匀/字有粗细却不断线/写快了也跟得上/画线一笔到底
独立小包/一次一包不用量/放办公室抽屉正好/剩下的不受潮
调料包/咸淡自己放/清淡重口都行/一包料一碗饭
软包/靠上去不硬/碰到也不疼/坐一下午也舒服
入口即化/含一下就散开/牙口不好也能吃/舌头上留着香
陈化/味道更圆更稳/香气沉下来/冬天捧着喝正好
高低分区/侧睡仰睡都有位置/脖子下面不空/头有个窝
操作简单/长辈一学就会/不看说明书也能用/按钮一目了然
低卡/嘴馋时少一点负担/晚上想吃也松口气/多吃一口也不懊恼
品茗说明卡/第一次泡也有谱/水温时间写清楚/送人更贴心
易卸/晚上几下就干净/不用使劲搓/早点上床
醇厚/一口下去满嘴都是/加奶加冰也压得住/小小一杯就满足
低音厚/鼓点听得到身体里/小房间也有氛围/电影有分量
不扯头发/湿发也梳得开/孩子梳头不喊疼/卷发也顺得下来
不夹发/摘下来不扯头发/细软发也能夹/头皮不会觉得疼
不扯发/戴摘不疼/长发也塞得进/游完头发好理
现做现发/拿到手还新鲜/香气没散/不在仓库里久放
可折叠/不用时收成一小块/放在包里随时备用/抽屉里占不了多少地方
静音折叠/宝宝睡着也能收/电梯口一下就好/不吵醒谁
自封口/吃不完一按就好/放两天还脆/包里不撒
Type-C接口/和手机用同一根线/正反都能插/出门少带一根
双接口/两台一起充/和家人不用抢/出门带一个就够
易撕口/不用找剪刀/路上也好开/孩子自己能打开
深口/汤面不容易洒/拌沙拉不往外掉/一碗就能吃饱
USB充电口/手机在床头就能充/不用再找插座/桌上少一个充电头
可视窗口/熟没熟不用拉开/颜色看得见/孩子爱趴着看
罗纹袖口/袖子推上去不往下掉/风不往袖管里灌/做家务时利落
适口/挑嘴的也愿意凑过来/吃饭不用再三哄/换粮时少些别扭
自动开合/一按就撑开/上车时单手就能收/提着东西也方便
可定制刻名/名字在上面不会拿错/送人多一份心意/一看就知道是谁的
磁吸/一靠就对准/单手就能取放/黑灯也摸得到
环保低味/开箱没有刺鼻的味道/通风后就能用/卧室里放着安心
双重口味/一盒里换着吃/两个人不用争/送人总有一样合口
有年味/摆上桌就像过年/孩子围着打转/走亲戚提着体面
烟熏味/一闻像山里的柴火/配咸点心有意思/冷天喝有气氛
除味/进门味道淡了/客人来了不用先开窗/小房子也能养
散光柔和/看书不晃眼/屋里没有硬影子/拍人也好看
温和/用完皮肤不紧绷/每天用也自在/肤感干的日子也能用
可啃咬/放进嘴里也少些担心/长牙时有东西咬/口水擦擦就好
耐咬/牙痒的小家伙也能啃几天/沙发腿逃过一劫/多扔几次也还在
可接触食品/直接装吃的喝的安心/热的凉的都能放/没有怪味
断电续喂/停电也不断粮/出差两天少些惦记/到点就有饭
鹅颈壶嘴/水流听手的话/浇在哪里是哪里/绕圈时手稳
导流嘴/倒汤不洒在灶上/左右手都顺/热油收得干净
遥控器/躺在床上就能关/不用摸黑起身/亮度远远就调好
计数器/跳了多少不用默念/每天有个数/进步看得见
降噪/地铁上也听得清/办公室里静下来/飞机上能睡一会儿
低咖啡因/下午喝也少些顾虑/晚上想喝一口也行/续杯时不用太犹豫
不含咖啡因/睡前也能来一杯/一家老小一起喝/下午三点也不用犹豫
稳固/放着用着都不晃/孩子靠着也不摇/放重物心里踏实
硅胶圈/盖上就严实/汤水不往外渗/取下来也好洗
防漏硅胶圈/倒着放也不洒/车里带着安心/盖紧了听得见
无钢圈/胸口没有硬物顶着/一整天穿着也轻松/午睡时不用急着脱
静音落地/楼下邻居听不见/晚上也能练/放下时不心虚
手工拉坯/每只的弧度略有不同/杯身留着指痕/用久了越看越亲
自然定型/看不出抹了东西/手抓两下就有型/戴帽子摘了还能理回来
去屑护理型/头皮洗完清清爽爽/穿深色衣服少些顾虑/洗头后发根松快
浓缩型/一点点就够用/一瓶用得久/搬回家轻一些
护色型/染过的颜色洗着少掉些/发尾不容易发黄/两次染发之间隔得久一点
可拆垫/掉毛了抽出来洗/换季换厚薄/味道不积着
气垫/梳下去有弹性/头皮像被轻轻拍/不挂头发
可拆胸垫/厚薄自己决定/洗的时候取出来方便/不想要就拿掉
可调脚垫/地不平也放得稳/拖动不刮花地板/高低自己拧一拧
可替换鞋垫/脏了取出来洗/想软一点就换一双/鞋里保持清爽
不含皂基/洗完滑而不涩/干燥季节也能用/眼周冲到也温和些
不洇墨/钢笔写上去也不花/背面还能接着写/字的边缘干干净净
无窸窣声/翻身听不到沙沙声/浅睡的人也睡得安稳/夜里盖被不吵旁边的人
容量大/一趟装够不用来回/人多也够用/少添几回
软硅胶勺头/碰到牙床不疼/宝宝愿意张嘴/咬住也不怕
按压泵头/一次多少有数/手不碰里面/洗脸时单手就能按
可拆外套/一拉就能换洗/换个花色像新的/脏了不用整个洗
可拆椅套/脏了取下来就洗/换个颜色换个心情/孩子吃饭也不怕
支撑力好/躺着不往下陷/坐久了腰不塌/翻身有托住的感觉
新手友好/手抖也能画好/推不开的时候少/跟着说明就会
密封好/里面的东西放久一点还新鲜/汤汁不洒在包里/冰箱里不串味
回弹好/压下去马上起来/落上去不硌/练久了还是原来的形状
垂感好/走起路来线条流畅/站着坐着都挺括/布料顺着身形落下
保温好/倒出来久一点还热着/晚回家的人也有热饭/不用反复回锅
散热好/用久了不烫手/夏天也稳/腿上放着舒服
弹跳好/拍起来听手的话/场上节奏跟得上/孩子学得快
承重好/书摆满了也不弯/大人踩上去不发虚/锅具米面放得住
持妆/午饭后还是早上的样子/出汗也少脱妆/包里少带一样补妆的
外酥里嫩/第一口脆第二口软/趁热吃更香/加热一下又回来了
可拆卸帽子/天气好时摘掉就清爽/洗起来方便/一件有两种穿法
透气底孔/水不积在根上/浇多了也流得走/新手也少烂根
免打孔/租来的墙也能挂/搬家时取下就走/自己动手几分钟
悬挂孔/用完往墙上一挂/抽屉里不再乱/沥水也快
拇指孔/袖口不往上缩/手背也暖一点/套外套时不卷袖
腋下透气孔/热气有地方散/爬坡时不闷/不用频频穿脱
立挂两用孔/桌上墙上都能放/换个位置换个样/墙不让打洞也能摆
蜂窝孔/热气有地方走/躺久了不闷头/夏天也睡得清爽
理线孔/桌面不再缠成一团/插座线藏在后面/擦桌子不用绕线
漏食孔/动一动才有得吃/独自在家也有事做/吃得慢一点
男女皆宜/男女都能穿戴/两个人换着用/送人不用多想
冷热皆宜/夏天冰冬天热/冷泡一夜也出味/一罐喝完四季
厚实/铺着盖着都有分量/手一捏就觉得踏实/薄处透底的烦恼没有了
握感扎实/出手心里有数/发力不震手/打一下午不滑
结实/天天用也扛得住/装重一点不担心/磕一下没什么大碍
泡沫细密/一点点就能搓满全身/冲起来也快/孩子有泡泡玩
质地绵密/打出来的泡像奶油/手不直接搓脸/冲干净也快
触屏指尖/回消息不用摘手套/冬天扫码手不冷/接电话不手忙脚乱
低尘/倒的时候少扬灰/家具上少一层粉/猫爪子干净
保温内层/早上装的汤中午还热/冰饮到公园还凉/夏天带水果不发蔫
防晒黑胶层/伞下的阴影更浓/正午走路不那么晒/光透不下来
电脑隔层/电脑有自己的位置/磕磕碰碰少些担心/上班开会拿出来快
抽屉/小东西收进去看不见/找东西有个固定处/桌面干净
大屏/长辈看得清/两个人一起看不挤/字不用调大
数显屏/剩多少心里有数/温度时间看得清/心里没有问号
可拼接扩展/以后还能接着添/玩法越来越多/兄弟姐妹一起搭
小巧/随身带着不累赘/拿着不占手/收起来不占地方
精巧/凑近了有细节可看/不张扬也不单调/配素色衣服正好
轻巧/空包几乎没分量/背一天肩膀也不酸/力气都留给要装的东西
书签丝带/一翻就到昨天那页/不用折角/垂下来也好看
三点安全带/坐着不往下滑/大人转身拿东西安心些/松紧好调
五点安全带/肩腰胯都系得住/颠一下也不歪/出门多一层安心
行李箱套带/往拉杆上一套就走/赶路时腾出一只手/肩膀可以歇一歇
轻便好带/放进包里不压肩/通勤路上随手拎/空杯几乎没分量
便于携带/出门顺手就带上/包里不占多少地方/到哪都用得上
吸汗带/握着不打滑/手心干爽/打久了也稳
腰间系带/松紧随手一拉/睡一夜不散开/站起来还是整齐的
弹力绑带/合上不散/夹着票据也不掉/放包里不折页
磁吸绑带/白天一绕就收起窗帘/不用打钉子/光线随手调
内角绑带/被芯不乱跑/睡一夜四角还平/换洗时一系就好
加宽肩带/肩上的力分散开/一天下来不勒肩/穿背心也不露怯
可拆肩带/手提肩背随时换/换个场合换个背法/收纳时更省地方
可调肩带/长短随身形调/不容易滑落/换件衣服也配得上
加宽背带/重一点也不勒肩/力量分散开来/上学路上轻松些
可调挂脖带/高矮都能系/领口不往下掉/家里人轮流用
连帽/突然下雨有得挡/风大时头上多一层/不用另外带帽子
冻干/果香锁在里面/咬起来轻轻脆脆/常温就能放
快干/洗完很快就能再穿/出汗后不会一直湿着/旅行时晚上洗早上收
速干/手掌蹭过去不花/左手写字也不怕/合上本子不印到对页
兼容广/换了手机还能用/家里几个人都能插/出门带一根就够
人体感应/走过来就亮/半夜起身不用找开关/人走了自己灭
智能感应/靠近就知道/不用一直按/忙起来也不忘
厚底/个子悄悄高一点/路上的石子硌不着脚/下雨天离水远一些
加厚毛圈底/脚底多一层软/穿硬底鞋也不硌/汗水吸得住
防滑大底/雨天地砖上也踩得稳/下坡不发虚/湿滑的路走得踏实
平底/走多久都踏实/开车穿也合适/逛一天脚后跟不累
防潮底/草地露水不上身/坐久了不凉/下过雨也能铺
耐磨底/水泥路也经得起/用一季看不出旧/落脚踏实
蜂窝底/煎东西不容易糊/油能铺得开/铲子刮着也不心疼
软底/踩下去有回弹/走硬路面脚底不硌/弯折起来随脚走
复合锅底/火头集中也不糊中间/热得匀也存得住/炖煮可以开小火
内刻度/放多少水一眼就知道/不用另拿量杯/做甜点心里有数
研磨刻度/粗细记得住/换豆子也好调/手冲意式各有各的格
仿真木座/插上去就稳/摆书架好看/换花也方便
易推开/手指抹两下就匀/早上不赶/不会一块深一块浅
速开/到营地几分钟就搭好/一个人也行/天黑前坐下喝茶
红光模式/夜里不晃同伴的眼/看星图正好/营地不招虫
慢回弹/头一沉就贴合/压过的印子慢慢消失/睡姿换了它也跟着变
互动性强/人累了它还想玩/下雨天在家也不闷/拆家的力气有处使
页码目录/写过什么找得到/一年的事有头有尾/编号好记
水洗不变形/脏了扔进水里就好/干了还是原来的样子/口水味洗得掉
釉下彩/洗多少回花色也不掉/食物碰不到颜料/表面摸着平滑
结团快/铲起来干脆/盆底不粘/每天收拾几分钟
吸收快/抹完不用等/晚上直接躺下也不沾枕头/后面一步马上能接
吸水快/地上尿湿不扩散/垫子表面不返潮/收拾少一步
沥水快/洗完的碗很快就干/台面不积水/菜叶上不挂水珠
去油快/灶台一抹就亮/不用泡半天/手上不留油腻
导热快/等水开的时间短了/火开小一点也够/下班做饭不磨蹭
弱酸性/洗完不觉得涩/早晚用都温和/皮肤不拔干
凉感/刚上身有一丝凉意/夏夜少些燥热/翻个身又是清凉的一面
再生材料制成/旧东西有了新样子/少用一些新原料/穿用时多一点好心情
可叠戴/一件两件随心情配/和旧首饰也能搭在一起/层次自然就有了
可冲厕所/铲完一冲就走/垃圾袋少提几趟/夏天少些味道
大把手/整只手都伸得进/装满了也端得稳/冬天戴手套也能拿
减震把手/下坡手腕不震/走远路省力/石头路也稳
提手/单手就能拎走/搬家挪位都省力/换手拿也方便
轻手/单手就能颠/手腕不酸/老人拿着也稳
耐打/水泥地上也经得起/球面掉皮慢/同学一起玩也不心疼
杯托/茶水滴了有地方接/端起来不烫/桌面干净
双向侧扣/胖娃娃也好穿/系起来不费劲/睡着了也能换
反光扣/夜里遛弯看得见/一扣就走/过马路安心
前扣/穿脱不用反手/肩膀僵的日子也不费劲/早晨省下一分钟
磁吸扣/单手就能开合/一放手自己就合上/拿东西不用低头找
钥匙挂扣/到家门口不用翻半天/钥匙不再划伤别的东西/伸手就摸到
开裆按扣/换尿布一按就开/腿不用全露/半夜摸黑也行
盘扣/一眼就有中式的味道/素面布料也不单调/手指系着有点仪式感
弹簧扣/一个人也能戴好/活动时不容易松开/扣上就放心
备用纽扣/掉了扣子不用满街配/一针一线就能补好/衣服能多陪几年
易打扫/一倒一擦就干净/毛不缠在缝里/每天收拾不烦
香气清扬/揭盖满屋都是香/端到鼻尖先醒三分/杯底也留着味道
防滑握把/手湿了也握得稳/用力时不打滑/切削顺手
耐抓/猫爪子挠几下不心疼/表面不容易勾丝/养宠物的家也敢用
过载保护/几样一起用也少些担心/异常时自己断开/插着安心
好养护/隔几天浇一次水就行/新手也容易上手/阳台窗边都能长
挺括/放在地上也站得住/里面的文件不容易折角/不装东西也不塌
可手持/沙发窗帘都够得着/一只手就能用/车里也方便
耐挠/爪子有地方磨/沙发保住了/每天挠也撑得住
多设备连接/电脑手机来回切/开会听歌不用重配/一副顶两副
笔插/笔和本不再分家/要写时顺手一抽/包里不用翻
好抓握/小手一下就拿住/自己喝水有成就感/掉的次数少了
百搭/早上不用想太久/衣柜里的旧衣服都能配上/换个场合换双鞋就行
小巧便携/化妆包里占不了多少地方/上飞机也带得走/出门补妆方便
可平摊/两页当一页用/写到中缝也不翘/一只手就够
耐摔/孩子失手也不用心疼/露营带着放心/掉地上捡起来接着用
防摔/从桌上掉下来少些心疼/孩子拿也放心/四角有缓冲
足弓支撑/久站时脚下有托/走长路不那么累/脚底受力匀一些
可擦/写错了不用涂黑/计划变了就改/本子看着干净
可叠收/柜子里能多放几只/取用时一只只拿/小厨房也收得下
单手可收/一手抱娃一手就折好/上公交不狼狈/后备箱一放就走
包装可回收/拆下来的盒子能再利用/垃圾桶里少一些塑料/拆快递心里轻松
一卷就收/用完几秒就整好/柜子门后都能放/出门夹在胳膊下
可叠放/不用时摞在一起/客人走了收到角落/小房子也腾得出地方
耐放/家里常备着不慌/旅途上也带得住/来客时随手能开一包
低敏/贴着皮肤少些顾虑/长时间佩戴也自在/换季时戴着也舒服
真材实料/掰开看得见果肉坚果/一口下去有内容/味道来自里面的料
颗粒分明/煮出来一粒是一粒/炒饭不粘/凉了也不成坨
图解说明/孩子看图就会拼/大人不用念/一步一张图
刀痕不明显/切久了面上还平整/缝里不容易藏东西/看着清爽
果香明显/像咬了一口熟果子/放凉更清楚/冰着喝更清爽
花香明显/杯口先闻到花/不用加花瓣也香/下午喝心情好
稳当不晃/胖猫跳上去也不摇/追逐打闹站得住/半夜跑酷少些声响
防晒/大太阳底下也有遮挡/户外时间可以安排得从容/紫外线被挡住一部分
画面清晰/坐远一点也看得清字/拉上窗帘像电影院/孩子照片放大也好看
镜面清晰/涂口红画眉看得准/衣服颜色不失真/出门前看一眼放心
保暖/冷天出门心里有底/风大的日子也能从容些/体温不容易散掉
保暖/雪地里脚不发冰/等车时不用跺脚/冬天出门少犹豫
可折叠弯曲/塞进包里也不怕/弯来折去鞋底还是好的/出差带着很方便
有机/地里按有机的规矩种/长得慢有慢的味道/吃着心里轻松
可登机/下飞机不用等行李/短途出差一只就够/东西一直在手边
可进洗碗机/饭后少站半小时/不用戴手套刷/晚上时间还给自己
反光条/夜里走路更容易被看见/晚上跑步多一分安心/车灯一照就亮
不沾杯/喝咖啡杯沿还干净/吃完饭颜色还在/口罩里面少蹭印
宽松/身体有地方舒展/里面还能叠穿/动起来不受拘束
蓬松/躺下去像陷进云里/盖着暖却不压身/拍一拍又鼓起来
蓬松/发根立得起来/细软发也有空气感/隔天也不贴头皮
可调层板/高的矮的都放得下/东西变了格子也能变/空间不浪费
支架背板/横着竖着都能看/做饭看菜谱不用手/视频通话稳
透明面板/不用开就知道装了什么/换季找东西快/摆在外面也整洁
头枕/靠着能眯一会儿/脖子有地方搁/看云正好
杯架/饮料不用放地上/看星星时伸手就拿/不怕踢翻
折叠脚架/用时一撑就开/收起靠墙一条缝/小阳台也晾得开
可拆手柄/收进柜子更省地方/进烤箱也方便/摆上桌像个盘
防滑手柄/手上有泡沫也握得住/用力时稳/洗澡时不掉
防烫手柄/端锅不用找抹布/转身上桌稳当/手心不觉得烫
木质手柄/握着不烫/摸起来温润/越用颜色越深
不晕染/眼下不花/流点汗也撑得住/笑出眼泪也不慌
麻绳柱/爪子有处磨/站直了挠个痛快/沙发清静了
分格/饭菜不串味/汤汁不往主食里流/搭配一目了然
隐藏储物格/杂物一收就不见/坐的地方也能装东西/客厅看起来清爽
小巧不占桌/书桌一角就放下/收进抽屉也行/桌面还是宽的
内桶/垃圾一提就走/桶壁不沾脏/清洗省事
过滤棉/水里的毛被拦住/喝着干净/换一片就好
分区清楚/钥匙不用再翻半天/每样东西都有自己的位置/开包一眼就看到
步骤清楚/照着一步步就能做/新手也跟得上/下一步是什么不用猜
宽楦/脚宽的人也不挤脚/脚趾能舒展开/走到傍晚也不胀得难受
集毛槽/梳下来的毛不飞/一推就掉/衣服少粘几根
汁水槽/切番茄不流得满桌/肉汁有地方去/台面好收拾
防溢水槽/胡子不湿一片/地板干净/打翻也不多
收线槽/线绕起来不乱/抽屉里清爽/带出门不打结
宽帽檐/脸和后颈都有阴凉/抬头看景不刺眼/午后的太阳柔和了
短款/腰线提上去了/行动起来利落/配高腰裤裙都合适
长款/坐下时也盖得住/风来时多一分遮挡/里面穿什么都随意
可高温消毒/蒸煮之后接着用/每天洗烫都方便/用着心里踏实
不掉毛/深色衣服上不沾絮/洗衣机里干干净净/用几次还是整齐的
不伤皮毛/梳着它会眯眼睛/打结慢慢解开/天天梳也愿意
软毛/刷着牙龈不硬/牙缝也照顾得到/早晚刷都舒服
清新口气/早会说话有底气/饭后嘴里也清爽/约会前心里踏实
透气/夏天脚不闷/走一天鞋里还清爽/脱鞋进门不尴尬
透气/热天也不闷/风能穿得过去/贴身用着不闷汗
防晒透气/太阳底下也不闷/跑一圈背还清爽/夏天户外穿得住
轻薄透气/抱着也不闷/夏天午睡少出汗/推车里也舒服
亲水吸水/手一擦水就没了/洗完澡身上干得快/湿手印一按就收走
防泼水/小雨来了不必慌/水珠一抖就掉/打翻了水也来得及擦
静音流水/夜里听着不吵/猫愿意凑过来喝/放卧室也行
不漏水/倒着放包里也不怕/书和电脑安然无恙/孩子背着也放心
预缩水/洗后尺寸变化小/买的时候合适洗了还合适/不必特意买大一号
防水/出汗流泪都撑得住/游泳上岸还在/雨天也不花
防水/下雨天照样出门/里面能保持干爽/淋了雨也不心慌
底部防水/水渗不到下面/床垫地板都干爽/尿湿打翻也不慌
吸湿排汗/运动时身上清爽些/汗水不会一直贴着皮肤/爬楼赶车也不狼狈
不用电池/随时拿起就能玩/停电也不影响/没有滴滴响的声音
抗风沙/眼睛里少进灰/大风天也骑得动/帐里不落沙
少油/炸物也吃得清爽/厨房没有油烟/洗起来省事
控油/隔天头发还不塌/刘海不打绺/夏天少洗一回
控油/下午鼻头不那么亮/少扑几次粉/夏天脸上清爽
无硅油/发根松快/洗完不觉得有一层膜/细软发也轻
易冲泡/水一倒等一会儿就行/新手也不失手/办公室里也能泡
耐泡/一撮茶能喝一下午/续几回水还有味/待客不用频频换茶
越用越有光泽/手摸过的地方慢慢发亮/划痕也变成纹路/旧了更像自己的
水润光泽/嘴唇看着饱满/灯光下有微微的亮/素颜也显精神
免冲洗/抹完就能出门/早上省下一趟浴室/旅行时也方便
可拆洗/外套一脱就能洗/沾了果汁也不怕/换季拆下来清洗方便
易拆洗/零件一取就能冲/缝里不藏渣/用完不怕洗
易擦洗/水渍一抹就净/菜汤滴上也不留印/打扫时少花力气
可机洗/洗衣交给洗衣机就行/脏了也不用发愁/打理起来不费工夫
可水洗/手上衣服上一洗就掉/孩子画到桌上也不急/画完收拾快
好清洗/沾了咖啡也不发愁/擦洗之后又能用/出门少些顾虑
好清洗/抹布一圈就干净/缝里不藏垢/隔天拿出来还是清爽
易清洗/奶渍一冲就没了/一天洗几回也不烦/角落里不藏饭渣
果味浓/一口就知道是什么水果/兑水拌酸奶都不淡/颜色也是果子本来的
节日气氛浓/挂上去屋里就热闹/拍照有背景/客人一进门就笑
奶香浓/闻到就想咬一口/配黑咖啡正好/孩子放学惦记着
杯沿圆润/嘴唇碰着舒服/小口喝也不洒/不容易磕缺口
边角圆润/孩子跑过少些磕碰/夜里经过不撞疼腿/手摸着不硌
光泽温润/灯下一圈柔光/不抢衣服风头/年纪大戴也合适
釉面温润/手捧着像玉/灯下有柔柔的光/盛什么都好看
滋润/换季时皮肤不干涩/用完摸着不紧/冬天用着安心
不苦涩/第一次喝的人也能接受/泡久一点也不皱眉/空口喝也顺
耐低温/冬天放阳台也行/毛孩子愿意趴着/风大的日子也有个窝
护发恒温/吹完发尾不毛躁/头皮不觉得烫/天天吹也少些顾虑
智能控温/不用守在旁边/到了温度自己停/每次都差不多
耐高温/热锅热汤直接上/不用等凉了再放/倒开水也放心
保湿/下午脸上也不紧绷/空调房里坐着舒服/上妆不容易起皮
即冲即溶/冷水热水都化得开/早上一分钟就有/出差也带得走
防滑/出汗了也稳得住/手脚不容易打滑/动作能做完整
防滑/走在地板上脚下稳/转身时不容易打滑/上下楼心里踏实
底部防滑/放在地上桌上不乱跑/踩上去推一下都稳/边角不容易移位
书写顺滑/笔尖走着不刮纸/写长信手也不累/字跟得上念头
剃感顺滑/一刀过去不拉扯/下巴摸着光/早上不赶时间
奶香顺滑/入口像绸子/冷热都好喝/不爱苦的人也喝得下
颜色饱满/一笔下去就有颜色/混在一起也不脏/画晴天就是晴天
内置茶滤/茶叶不跑进嘴里/泡够了提出来/出门也能喝热茶
低泡易漂/清水过两遍就净/省水也省时间/手上不滑腻
防潮/梅雨天衣物少些霉味/靠墙放也不怕返潮/浴室门口也能用
低刺激/洗完毛软软的/眼睛鼻子少些不适/幼崽也少些顾虑
夜灯/夜里找水杯不用开大灯/孩子睡觉有个伴/走廊有一点亮
指示灯/还有多少电一看就知/充满了自己告诉你/夜里不用猜
可进微波炉/剩饭剩菜热起来方便/不用换碗/午饭几分钟就热好
非油炸/手指上不沾油/吃完嘴里清爽/多吃几片也不腻
中烘/酸甜苦都不抢/加奶不加奶都合适/天天喝也不腻
浅烘/果酸花香喝得出来/放凉了更好喝/杯子里干净透亮
深烘/加了奶味道也不丢/入口厚实/闻着有焦糖和坚果香
现烘/开袋香气扑过来/豆子还鼓着气/冲出来的油脂细
无烟/点着也不熏眼睛/墙面天花板不留黑印/小房间也能用
防干烧/忘了关也少一层担心/水没了自己断电/接电话走开也不慌
免烫/出门前少一道工序/早上可以多睡一会儿/晾干抖一抖就能穿
即热/不用干等/早上几分钟就出门/衣服皱了随手一烫
隔热/端热汤不烫手/杯子外面不凝水/桌面不留白印
妆感自然/看起来像自己气色好/近看不厚重/上班见人都合适
仿生自然/像随手摘的一枝/身上多一点野趣/拍照有故事
木纹自然/每一件的纹路都不一样/屋里多了一点山林气/看久了也不腻
易煮/几分钟就熟/不会做饭的人也行/夜里饿了不用折腾
古法慢熬/味道沉得下来/香气厚厚的/一勺就知道火候
凉爽/夏夜躺上去就静下来/后背不黏席子/空调可以调高一点
超薄干爽/夏天穿也不闷/动起来不坠/一觉睡到早上
夜光贴片/关了灯更好玩/睡前有一点亮/黑里也找得到
大字排版/长辈不戴眼镜也能看/睡前看着轻松/一页一页翻得快
蓝牙/手机一连就响/线头少了一根/客人的歌也能放
拼接牢/抱起来走也不散/搭高了不塌/孩子少些着急
吸盘牢/碗不会被掀翻/餐椅上下干净些/宝宝专心吃饭
随身可玩/坐车等菜时拿出来/塞进小书包也行/旅途不无聊
亲子同玩/大人也玩得进去/饭后一家人围着/多一段不看手机的时间
耐玩/摔几回还能接着玩/老大玩完老二玩/玩法不止一种
双点牵引环/前拉后拉都能扣/爱冲的好控制/训练时方便
后跟提环/穿鞋一拉就上/不用踩坏鞋帮/不找鞋拔也行
逗猫毛球/主人忙时自己玩/跳起来扑一扑/懒猫也动两下
不起球/多穿几次表面还是干净/去球器可以收起来/袖口腋下也清清爽爽
免打理/浇水施肥都省了/出差回来还是原样/新手也养不坏
刻度瓶/一次用多少看得见/旅行倒多少心里有数/不会用空了才发现
大容量泵瓶/一家人用得久/补货不用跑太勤/手湿也好按
回甘/咽下去舌根有甜意/喝完一会儿嘴里还有余味/第二口总想接着来
酸甜/没胃口时含一颗就开胃/坐车无聊时解闷/口水先流出来
双肩单肩两用/重了背后面轻了挎身边/换个场合换个背法/送人不挑习惯
晴雨两用/出门带一把就够/太阳大了撑开也行/天气说变就变也不怕
可重复使用/一次性的可以少买/洗洗又能用/垃圾少一点
即插即用/不用布线也不用钻孔/拆箱就能试/租房也方便
四季可用/换季不用再翻柜子/冷热都能搭着用/一床顶好几床
电磁炉可用/换了灶也不用换锅/火锅可以端上桌煮/租房也方便
冬夏两面可用/天冷翻绒面/天热翻凉面/一张垫子用一年
双面可用/一面脏了翻过来/冷暖换面就行/用起来更划算
经久耐用/用得越久越顺手/不用年年换新/钱花一回用很久
晴天雨天都能用/出门不用看预报/换季也不闲置/放包里随时备着
可充电/停电时也能接着用/不用总去买电池/拿到阳台也能用
便携充电/咖啡店里也能接着用/车上充一会儿就够/不用找墙插
低耗电/电费看不出多少/长时间开着也不心疼/插着一整晚也安心
抗静电/脱衣时少些噼啪声/头发不容易飞起来/裙摆不贴腿
无痕/外面穿紧身的也不显/贴身处没有勒印/坐下起身都自在
不泛白/涂完和脖子一个色/不用等它慢慢变/男生用也自然
高蛋白/运动后补一口正好/小小一份也实在/嘴馋时也吃得踏实
抗皱/从箱子里拿出来就能穿/熨斗可以少用几回/坐了一天也还平整
轻盈/戴着几乎忘了它/戴久了也不往下坠/跑跳时也不晃得心烦
防尘盒/出差带着干净/刷头不沾别的/放包里安心
集尘盒/一按就倒干净/手不沾灰/不用买袋子
精美礼盒/拿到就能送/打开时有惊喜/盒子还能留着
收纳盒/零件不丢/玩完自己收/带去外婆家也方便
香薰盒/滴两滴满屋淡香/睡前闻着安静/不想要就空着
磁吸盖/轻轻一合就关上/放包里不散开/粉不洒出来
防尘盖/放久了也干净/床底柜顶都能搁/拿出来不用先擦
脚踏开盖/双手拿着东西也能开/不用碰盖子/一踩一松就合上
一键开盖/单手就能喝水/等红灯时也来得及/跑步不停下
木盖/杯里不落灰/泡茶焖一会儿正好/拿来当杯垫也行
防溢盖/走动时不晃出来/车上喝也安心/孩子端着不洒
玻璃盖/不掀盖也知道火候/热气不跑/汤要溢时看得见
磁吸笔盖/一靠就合上/笔帽不弄丢/开合声音好听
吸管盖/开车走路都好喝/不用仰头/口红不沾杯沿
防盗/人多挤着也踏实/手伸不进外层/坐地铁能眯一会儿
可拆餐盘/端到水池冲一冲/吃完就能当椅子/饭后收拾快
简洁耐看/放在哪里都不突兀/换了装修也搭得上/看久了不厌
拟真/走近了才发现是假的/摆多久也不蔫/客人会伸手摸
清真/饮食有讲究的朋友也能吃/聚会时少人落单/送礼心里有数
锻炼手眼/一捏一放练手指/眼睛和手一起忙/坐得住的时间长了
屏幕护眼/看小说看得住/夜里不刺眼/久看不那么累
纸面护眼/灯下看着不反光/写久了眼睛舒服/颜色是淡淡的米
耐磨/走石子路也不心疼/鞋跟不容易磨偏/天天穿也经得起
温度显示/水温不用猜/每次冲都稳/烫不烫看一眼
电量显示/什么时候该充有数/出门前看一眼/不会半路没电
抓力稳/头发厚也夹得住/低头做事不散落/半天不用重新夹
飞得稳/风小也能上天/新手拉着线就会/孩子跑两步就升起来
出水稳/水流想粗就粗想细就细/绕圈不抖/新手也冲得匀
承重稳/大个子坐也踏实/水果酒杯放上不晃/草地上不陷
双面可穿/一件能当两件搭/换个面就换个心情/旅行时少带一件
日期窗/填单子不用掏手机/低头就知道几号/忙起来也不记错日子
防蚊纱窗/夜里敞着也睡得安稳/风进来虫子不进来/夏天露营少几个包
罗口袜筒/走一天也不滑到脚跟/小腿没有深印/塞进靴子里不打皱
名字标签/丢了也找得回/孩子的东西不混/送人更贴心
无标签/后颈不会被标签扎/贴身穿没有异物感/不用拿剪刀剪标
滴管/一滴一滴不浪费/想用几滴有数/手心接着好推开
大水箱/一晚上不用加水/烫几件衣服一口气/少跑几趟水池
可进烤箱/做好直接端上桌/少洗一个盘子/烤菜焗饭都能用
大号置物篮/菜和尿布都放得下/手腾出来/出门不用另背包
遮阳篷/太阳晒不到小脸/路上睡得香/推到哪都有阴凉
不卡粉/近看还是干净的/笑起来没有纹/下午补妆也服帖
不粘/煎蛋一滑就出锅/洗锅不用使劲刷/少放点油也行
无酒精/抹上去少些刺感/皮肤不觉得发干/鼻子闻着舒服
无香精/闻不到刺鼻的香/不和香水打架/怕香味的人也能用
无乳糖/不喝牛奶的人也能选/早餐多一个选择/配料看得清楚
低糖/吃两口也不腻/怕甜的人也吃得下/下午茶少些负担
无糖/甜味里少一层顾虑/控糖的朋友也能尝/配茶清爽
无添加蔗糖/甜味来自食材本身/入口不齁/看配料表心里清楚
软糯/入口黏黏的有嚼头/趁热吃更香/一家人围着吃才有味
纯素/吃素用素的朋友也能选/不含动物来源成分/送人少些顾虑
四周松紧/翻身也不移位/一套就平整/换床单不用掖角
难度分级/先易后难不泄气/大孩子小孩子都有份/玩着玩着就进步
可折叠收纳/后备箱一角就够/地铁上也带得走/回家往门后一靠
可折叠收纳/过完节收进抽屉/明年拿出来接着用/不占柜子
易收纳/不用时折平/客人来了塞床底/带去朋友家也行
反光条纹/夜跑时车看得见/傍晚骑车安心些/远远就认得
体位线/手脚放哪里心里有数/自己练也摆得正/左右对称
打孔撕线/撕下来边是齐的/交作业好看/剩下的不散页
无线/没有线绊脚/桌面清清爽爽/换个房间接着用
反光缝线/夜里遛弯看得见它/过马路安心些/跑远了也找得到
手工缝线/线脚看得出用心/受力的地方结实/近看有味道
加绒/里面暖融融的/冬天少叠一层也行/套上身就不觉得凉
手绘/每一笔都有浓淡/同一个图案也没有两只一样/喝茶时有画可看
可拆下巴绳/起风时帽子不飞走/不需要时取下来/骑车坐船都安心
抽绳/松紧自己说了算/跑动时裤腰不下滑/大一点小一点都能调
挂绳/用完随手挂起/湿了容易晾干/不占台面
悬挂挂绳/浴室里随手挂/湿了也干得快/不占台面
提绳/手指一勾就走/挂在包上也行/爬山时腾出手
背负绳/一卷一扣就能背/骑车去练也方便/两只手都空着
高纤维/咬起来有谷物的颗粒/早餐吃了扎实/一天的粗粮有着落
高密度海绵/坐下去有托力/久坐不塌/起身又弹回来
香味舒缓/泡着泡着肩就松了/睡前闻着安静/浴室像换了个地方
可伸缩/平时小客人来了变大/多两个人也坐得下/过节不用借桌子
可压缩/塞进小袋里一点点大/背包里腾出地方/后备箱不用全占
起泡网/搓几下就满手泡/剩一小块也用得完/挂起来就干
细密滤网/杯底没有茶渣/入口干净/洗起来一冲就好
可拆滤网/取下来冲冲就好/灰一倒就净/不用请人清理
安全窗网/探头看得到不掉下来/空气流通/路上少叫几声
布艺灯罩/光穿过来就柔了/关灯时也好看/墙上有淡淡的影
防尘玻璃罩/灰落不到里面/擦一下就亮/摆久了还是新的样子
雨罩/下雨套上接着走/书和衣服不湿/不用时藏底兜
环装可翻/翻过去只占半张桌子/站着也能写/哪一页都打得平
柔软不勒肉/小胳膊小腿自在/脱下来没有印子/胖一点也穿得下
亲肤/直接贴身也舒服/针脚毛边都不觉得扎/翻身时没有异物感
落肩/肩膀的线条更随和/里面穿厚一点也不卡/看起来松弛自在
可拆卸内胆/冷天加上暖天拆/一件穿三季/洗起来分开洗
加绒内胆/脚一伸进去就暖/不用穿厚袜/等车不冻脚
可调靠背/坐着躺着都行/睡着了轻轻放平/从小用到大
薄胎/对着光能透出影子/嘴唇碰到杯沿很轻巧/茶汤颜色看得清
撕贴不留胶/换了地方也不伤纸/书上贴完干干净净/贴歪了重来
预约功能/睡前定好早上就有/下班到家饭刚好/早起的事交给它
节能/多开一会儿也不心疼/电表走得慢一些/夜里开着也没负担
低脂/吃着清爽不腻口/手指上不沾油/多尝几口也轻松
酥脆/一口咬下去咔嚓响/追剧时停不下嘴/掉的渣都想捡起来
耐脏/地铁公交上随手放/擦一擦又干净了/不用时时小心翼翼
防滑脚/推着刷都不跑/不刮台面/孩子碰到也不倒
不磨脚/新鞋也能走远路/脚后跟少起泡/创可贴少备几片
不易挣脱/胆小的猫也戴得住/出门看医生安心/松紧调好更踏实
不勒脸/摘下来没有红印/游久了眼眶不疼/孩子愿意戴
收腰/腰线看得见/整个人显得精神/不系腰带也有型
松紧腰/吃饱了也不勒/穿脱都省事/体型有点变化也能穿
高腰/腿部线条显得更长/上衣塞进去就好看/弯腰也不怕走光
不甜腻/一盒分着吃完不嫌多/配清茶正好/长辈也吃得惯
手感细腻/握着不打滑/指纹不明显/天天摸也不腻
粉质细腻/扫上去像一层纱/粉不乱飞/用手指也推得匀
可调灯臂/光落在要看的地方/书转到哪灯就到哪/不用挪桌子
加厚鞋舌/鞋带系紧也不勒脚背/脚面多一层缓冲/走久了不硌
长续航/周末出门不用惦记充电/一晚上都够用/线可以留在家
感温变色/水烫不烫看颜色/手背不用试几回/长辈带娃也好懂
不易掉色/洗过几回颜色还在/和别的衣物一起洗少些顾虑/晒过太阳也不容易发旧
显色/一笔就看得见颜色/不用来回涂/照片里也清楚
不易褪色/戴久了光泽还在/洗手时沾点水也不慌/收起来再拿出还是亮的
可动关节/摆什么姿势都行/拍照有趣/故事好编
刺绣细节/素色里藏着一点心思/凑近才看见的好看/不戴首饰也不单调
可调节/松一点紧一点随自己/粗细大小都能戴/送人不用先问尺寸
可随身高调节/孩子长了它也跟着长/用得久一些/不用年年换
可替换内芯/写完换芯接着用/封面越用越顺手/少丢一个本子
不断芯/掉地上也不心疼/画到一半不用停/削起来省
旋转笔芯/卷笔刀用不上了/长短自己转/画出来线细
图文并茂/不想看字就看图/大人孩子能一起翻/看一会儿就坐住了
毛茸茸/手一伸就想摸/靠着就不想走/冬天看着都暖
抗菌/潮湿天里用着也安心/异味不容易滋生/用得勤也清爽
断水利落/壶嘴不滴答/桌布干干净净/倒茶收放自如
轻薄/叠起来占不了多少地方/夏天穿着不累赘/空调房里披一下正好
质地轻薄/上脸很快就推开/夏天用也不闷/后面上妆不搓泥
防蚊虫/草地上坐得住/夜里少挠几下/小腿不用躲躲藏藏
锻炼平衡/蹬两下就稳了/胆子慢慢大/下楼就想骑
可修补/坏了一处不用整件丢/补过的地方也有故事/陪得更久
侧开衩/走路迈步更轻松/坐下时衣摆不绷/前塞后放都好看
防水内衬/水杯漏了一擦就好/外面的东西不受潮/化妆品洒了也好清理
里衬/穿脱时顺滑不涩/面料不贴腿/浅色也不怕透
水杯侧袋/喝水不用开大包/水漏了也不湿文件/雨伞也能插一把
内袋/证件手机有处藏/钥匙贴身放着安心/外面看不出鼓包
插手口袋/手冷了有地方放/手机钥匙随手塞/站着等人也自在
拉链外袋/交通卡随手取/过闸机不用翻包/小东西不会沉底
吸水帆布袋/湿玩具也能装/沙子漏得出去/一提就走
礼盒手提袋/拎着就能去拜访/不用再包装/递出去体面
侧边手机袋/跑步时手机不晃/听歌换歌顺手/不用另绑臂包
收纳袋/用完一卷就装好/后备箱不乱/背着就走
后页收纳袋/收据票根有处放/便签不丢/旅行时当纪念夹
背部隐藏袋/护照现金贴身放/人多的地方安心些/别人从外面看不见
密封拉链袋/开封后也不跑香/取完一按就封住/不用另找罐子
护手反折袖/小指甲不抓脸/冷了盖上手/睡着也不用戴手套
抗撕裂/树枝刮一下不心疼/石头地也敢铺/用几季还结实
冰袋保冷包装/天热寄来也是凉的/收到直接放冰箱/路上少些担心
独立小包装/一天一包不怕吃多/剩下的不会受潮/分给同事也方便
礼盒包装/拿到手就能送/不用再找包装纸/打开时有仪式感
铁盒包装/吃完盒子还能装东西/路上不怕压碎/摆在桌上也好看
免安装/拆箱就能用/不用找螺丝刀/搬进屋就是成品
可替换装/瓶子留着接着用/少丢一个塑料瓶/换芯比买新的省地方
易组装/拆开箱子半天就能用/一个人也装得起来/不用请师傅上门
旅行装/过安检不用倒瓶子/洗漱包轻了/短途几天刚好用完
高腰包裹/弯腰也不往下卷/跑跳心里踏实/肚子有托住的感觉
防晒不褪/贴窗边字迹也不易淡/画挂墙上颜色稳/信放抽屉里慢慢看
暗扣门襟/前襟看起来干净/扣子不会勾到围巾/简简单单也有讲究
透气可视/路上看得见主人/里面不闷/胆小的也安静些
安全无尖角/小手乱抓也不怕/摔一下不划人/大人在旁边喝口茶
防误触/放兜里不会自己打电话/擦桌子不用躲/孩子按不着
包头设计/脚趾有东西护着/下厨打扫也敢穿/走石子路安心
高度可调/坐着站着都顺手/大人孩子都能用/腿脚有舒服的位置
无谷/肠胃挑剔的毛孩子多一个选择/肉味更足/配料一看就明白
启发想象/一套能搭出许多故事/今天是城堡明天是船/孩子自己就能玩半天
去角质/手肘膝盖摸着滑/洗完抹乳更好推开/皮肤摸着细
无麸质/避开麸质的人也有得选/请客时少一层担心/配料一看就明白
魔术贴/孩子自己就能穿/松紧一贴就好/不怕鞋带散开
浮力足/胆小的人也敢下水/手一松还浮着/练习时心里踏实
圈足/放在桌上稳稳的/端碗时手指有处扣/热气隔着不烫桌
麦香足/嚼着有田里的味道/空口吃也香/烤一下更有劲
防撞脚趾/踢到台阶不疼/孩子乱跑少些心疼/玩疯了也安全些
硅胶防滑后跟/穿浅口鞋也不掉跟/不用边走边提袜子/赶路时安心
脚踏/腿脚有地方搁/午休一躺就好/看书更放松
防踢/翻来翻去也盖得住/大人少起几次夜/小肚子盖得严实
一脚蹬/出门不用弯腰系鞋带/手里抱着东西也能穿/进门换鞋一秒的事
修身/线条看起来利落/外面再套一件也不臃肿/整个人显得精神
真空瓶身/用到后面也不易氧化/手不接触里面的料/挤得干净
编织线身/弯来弯去不容易断/线头不爱打结/摸着结实
刹车/下坡停得住/孩子自己能控制/大人跟在后面安心
静音滑轨/抽屉一推就回去/半夜取东西不吵/装满了也拉得动
万向轮/转弯不费手腕/站着推着都能走/挤在人群里也灵活
静音脚轮/推着走不吵楼下/转弯灵活/打扫时一推就开
刹车轮/停在哪里就在哪里/斜一点也不溜/坐上去不后退
手感软/抱着睡正合适/扔来扔去不疼/搂在怀里暖暖的
松软/用手一撕就开/老人孩子都咬得动/早餐吃着轻松
柔软/贴着皮肤不扎/手一摸就放松下来/脸贴上去也舒服
鞋口柔软/脚踝不容易磨破/新鞋也少些磨合/不穿厚袜也舒服
毛质软/扫在脸上不扎/粉抓得匀/洗完不炸毛
微辣/怕辣的人也能尝/香味在前辣味在后/一家口味都照顾到
香辣/白饭也能多吃一碗/吃完额头冒点汗/没胃口时也想动筷子
低卷边/四角服服帖帖/走过不容易绊脚/吸尘器推过去不翘
圆润木边/摸着不扎手/啃一啃也少些担心/越玩越光滑
蕾丝花边/床头多一点温柔/阳光照过有花影/素布不显单薄
流苏边/边缘多一点灵动/搭在沙发上有味道/素色也不单调
描金边/灯下有一圈细光/素瓷显得精神/待客时好看
低延迟/画面和声音对得上/打游戏不慢半拍/看剧口型对得准
防水字迹/茶水洒了字还在/信封淋了雨也认得清/放多年也看得见
舒适/久一点也不难受/身体能放松下来/用着不用多想
握感舒适/写一上午指头不疼/手汗也不滑/孩子练字握得住
不透/浅色也能放心穿/里面不用再加打底/阳光底下不尴尬
纸厚不透/两面都能写/荧光笔画过也干净/拿在手里有分量
通透/果汁花茶颜色都看得见/光照过来亮晶晶/摆在桌上不占眼
音质通透/人声听得清/小音量也有细节/老歌听出新东西
酱香浓郁/一小勺就有味/拌面拌饭都行/烧肉不用再配别的
低酸/怕酸的人也喝得惯/早上第一口顺滑/不加糖也好入口
当季新采/鲜爽的味道正在好时候/杯里是这一季的天气/打开罐子有草木气
原产地直采/味道里有山里的脾气/中间少转几道手/从哪里来说得清楚
短绒内里/脚一伸进去就暖/冬天可以少穿一层袜/早上出门不怕凉
厚重/放在桌上稳当/孩子碰一下不翻/手里有分量
大容量/一天要用的都装得下/临时买点东西也有地方放/不用再拎第二个包
小容量/一个人用刚刚好/一次用完不浪费/放着不占地方
轻量/背着走山路不累/登山包里省下分量/一只手就能拎
夜光指针/半夜看时间不用开灯/电影院里也看得清/不吵醒身边的人
静音走针/夜里听不到滴答声/卧室里也能挂/开会写字不分心
底部脚钉/放在地上不直接蹭底/雨天搁一下也不怕/包底干净得久一些
挂钩/包帽子有处放/进门顺手一挂/地上不堆东西
急停按钮/看见车来一按就停/绳长随时收放/人多时安心
旋钮/调大调小手感清楚/不看也能拧/一格一格有数
快调旋钮/一转就合头/孩子长大接着用/单手就能调
铃铛/躲起来也听得见/夜里知道它在哪/新来的猫好找
易铲/手腕不费劲/一铲一个准/收拾完再洗手
侧拉链/靴子一拉就脱/不用坐下来使劲拔/赶时间也从容
双向拉链/坐下时可以从下面松开/骑车迈腿不受限/冷热自己调
隐形拉链/看不到拉链头/躺着不硌脸/拆洗时一拉就开
缓冲铰链/关门没有砰的一声/孩子不夹手/夜里开柜不吵人
延长链/长短自己调/高领低领都配得上/叠戴时错开层次
密码锁/托运时多一层安心/不用另带小钥匙/住店时随手锁上
童锁/孩子乱按也不动/做饭时安心些/一长按就锁上
防锈/洗完晾着也不慌/潮湿厨房用着安心/表面保持光亮
背光键/关了灯也看得见字/夜里不用开大灯/桌面有点气氛
物理静音键/开会一按就安静/不用找屏幕/心里踏实
随身镜/补妆不用找洗手间/开盖就照得见/出门前看一眼
不频闪/看久了眼睛自在些/拍照没有条纹/光线稳稳当当
定时关闭/睡着了也不用惦记/不会亮一夜开一夜/晚上安心闭眼
省空间/墙角窄缝都能用上/小户型走动也宽敞/屋子看起来清爽
单向排气阀/豆子的气出得去/外面的潮气进不来/闻一闻就知道烘得香不香
防胀气阀/奶流得顺/吸的时候奶嘴不瘪/喝一会儿不用停下来
香气淡雅/推门有若有若无的味道/待久了也不腻/和饭菜味不打架
防雾/游两圈还看得清/不用频频摘下来擦/眼前亮堂
减震/落脚时冲击小一些/跑起来步子更轻快/膝盖脚跟多一层缓冲
走时安静/夜里放床头不吵/图书馆里戴也合适/心里不会跟着滴答
腰靠/后腰有地方靠/久坐也不往下滑/看剧加班都自在
烫金封面/灯下有细细的光/送人拿得出手/放书架上好认
透风网面/夏天挂着靠着都凉快/背上不捂汗/晒完干得快
低噪音/夜里开着也能睡/开会时不抢话/在旁边看书不分心
静音/深夜拖着走不扰邻居/过石板路声音也小/赶早班机不吵醒家人
敲击静音/夜里打字不吵人/开会记录不尴尬/图书馆也能用
按动静音/开会时按也不扰人/图书馆里放心用/思考时随手按
点阵内页/画表写字都不受限/版面自己排/不抢笔迹
空白扉页/写一句话再送人/名字日期有地方留/多年后翻开还认得
护页/书角不卷/翻多少回也整齐/借出去回来还好看
分隔插页/科目分得清/翻起来快/一本顶几本
柔顺/梳子一梳到底/打结少了/风吹完还理得开
无领/脖子周围清清爽爽/围巾项链都好搭/叠穿在里面不打架
立领/风不往脖子里钻/不围围巾也行/脖颈处显得利落
抗风/风大时伞面不轻易翻/街角转弯也撑得住/走在江边心里踏实
摇头送风/一屋子人都吹得到/不对着一个地方直吹/睡着也舒服
防风/风口里也站得住/骑车时身上不灌风/体温没那么容易被吹走
开袋即食/饿了马上有得吃/不用热不用煮/办公桌上就能解决
慢食/吃太快的也慢下来/吃饭变成游戏/一顿能玩一会儿
下饭/一碗白饭不知不觉见底/懒得炒菜也有滋味/带饭时加一勺就香
流心馅/掰开慢慢流出来/热一下更香/拍视频也好看
咸香/配粥配酒都合适/越吃越想吃/茶点也能不甜
带坚果香/加奶像喝饼干/早上喝顺口/第二口更明显
留香/衣服晾干还有淡淡的味道/打开衣柜就闻得到/穿出门心情好
清爽不黏/头发不会粘在脸上/抹完马上能穿衣服/手上不留油光
宽齿/卷发也梳得开/湿发不易扯断/抹发膜时好分布
Y2K/千禧风/辣妹风
东南亚/热带风/南洋
波西米亚/波希米亚/民族流苏
现代/~简约/当代
英伦/学院~/英式
几何/~图形/线条感
手作/手工感/匠人风
度假/海边~/沙滩风
朋克/摇滚/铆钉
赛博朋克/霓虹科技/朋克未来
巴洛克/宫廷风/华丽古典
古典/~风/经典
清冷/冷淡/高冷
商务/正装/~休闲
通勤/职场/白领风
中古/~风/二十世纪中期
复古/怀旧/vintage
南洋复古/南洋风/娘惹风
洛可可/少女宫廷/粉调宫廷
摩洛哥/北非风/~风
法式田园/普罗旺斯/田园法式
洛丽塔/Lolita/洋装
街头/潮流/~潮牌
轻奢/~风/低调奢华
静奢/~风/老钱风
宋式美学/宋风/宋制
侘寂/~风/残缺之美
拼布/百衲/拼接布艺
热带/~雨林/棕榈
新中式/中式现代/国风现代
意式/意大利风/~轻奢
日式/日系/和风
正式/礼服/宴会
法式/~浪漫/法风
美式/~复古/~休闲
美拉德/大地色系/焦糖棕
中性/无性别/~风
知性/~女人/~风
禅意/禅风/清净
性感/小~/~风
未来感/科技风/赛博
酷感/酷飒/暗黑
慵懒/松弛/懒人风
法式慵懒/法式随性/法式松弛
孟菲斯/撞色几何/八零撞色
包豪斯/~风/功能主义
清新/小~/文艺~
波普/~艺术/撞色~
装饰艺术/Art Deco/几何摩登
乡村/田园/农舍风
北欧/~风/斯堪的纳维亚
情侣款/情侣装/对款
地中海/海岛风/蓝白~
浪漫/唯美/梦幻
国潮/国风/中~流
黑白灰/无彩色/黑白
自然/原生态/原木
成熟/御姐/熟女
可爱/卡哇伊/萌系
哥特/暗黑~/~风
极简/简约/~风
治愈系/暖心/温馨
森系/森林系/自然系
条纹/~风/海魂
格纹/格子/苏格兰格
手绘/~风/插画
刺绣/苏绣/绣花风
甜美/少女/公主
多巴胺/亮色系/多彩
户外机能/机能风/山系
素色/纯色/无花纹
文艺/文青/书卷气
碎花/田园~/小花
军装/军风/飞行风
亲子装/家庭装/亲子款
工装/~风/帆布~
莫兰迪/灰调/低饱和
卡通/动漫/~印花
西部/牛仔/~风
休闲/日常/随性
运动休闲/运动风/休闲运动
学院/~风/预科风
日系学院/制服风/校园清新
粗陶/陶艺/拙朴
优雅/端庄/淑女
工业风/铁艺风/loft风
古风/汉风/古典中式
民国风/旗袍风/老上海
民族风/少数~/苗绣风
原木风/木系/奶油原木
奶油风/奶油色系/温柔奶油
开业/开张/店铺~
毕业/~礼/~纪念
欢迎新同事/迎新/新人礼
退休/荣休/光荣~
读书会/书友会/共读
运动会/校运会/趣味~
约会/初次~/情侣~
老同学聚会/同学会/校友聚会
跨年聚会/跨年派对/倒数
家庭聚会/家族聚会/亲戚聚会
下午茶聚会/闺蜜下午茶/茶点会
闺蜜聚会/姐妹聚会/姐妹团
圣诞聚会/圣诞派对/圣诞晚餐
茶会/茶席/茶友聚会
欢送会/送别/饯行
品酒会/品鉴会/酒会
家长会/学校开放日/家校活动
新生儿/迎接宝宝/添丁
员工福利/节日福利/公司福利
考试顺利/考试加油/考前祝福
演出成功/演出祝贺/首演
考研成功/考研上岸/研究生录取
亲子活动/家庭日/亲子日
慈善义卖/义卖/公益活动
戒掉外卖/开始做饭/自己做饭
走亲访友/串门/走亲戚
年会奖品/抽奖礼品/年会抽奖
生日惊喜/生日派对惊喜/惊喜礼
上幼儿园/入园/入园首日
感谢医生护士/谢医护/感谢护士
生病康复/病愈/早日康复
家庭电影夜/观影夜/看电影
得奖/获奖/拿奖
颁奖/~礼/表彰会
断奶/告别奶瓶/~期
求婚/~仪式/~惊喜
结婚/婚礼/大婚
订婚/~礼/下聘
金婚/结婚五十年/~纪念
银婚/结婚二十五年/~纪念
坐月子/月子里/产后
怀孕/~喜讯/孕期
升学/考上大学/录取
开学/入学/上学首日
出国留学/留学送别/去国外读书
做客/去朋友家/上门~
搬新办公室/公司乔迁/办公室搬迁
雨天宅家/下雨在家/宅家
宝宝派对/迎婴派对/准妈妈派对
儿童派对/孩子生日会/小朋友聚会
单身派对/婚前派对/告别单身
八十大寿/耄耋/祝寿
六十大寿/花甲/贺寿
感谢邻居/答谢邻里/谢谢街坊
周岁/抓周/一~
自己犒劳自己/奖励自己/自用
谢师/~宴/感谢老师
公司团建/团建/部门活动
异地恋/异地见面/远距离恋爱
安慰/打气/心情不好
新居落成/乔迁/暖房
答谢客户/客户答谢/客户年礼
结婚纪念日/结婚周年/周年纪念
恋爱纪念日/在一起一百天/恋爱周年
生日/过~/生辰
三十岁生日/而立之年/三十而立
五十岁生日/知天命/半百大寿
宠物生日/毛孩子生日/猫咪生日
百日/百天/~宴
满月/宝宝~/~礼
蜜月/~旅行/新婚旅行
新年愿望/新年计划/立志
住院探望/探病/看望病人
假期/小长假/放假
周末/~时光/双休
期末/~考试/~结束
旅行归来/旅行手信/带礼物回来
道歉/赔不是/和好
转正/试用期结束/~庆祝
谢谢父母/报答父母/感恩父母
春游/学校~/郊游
秋游/秋日出游/赏秋
毕业照/拍~/班级合影
宝宝照/满月照/百日照
婚纱照/拍~/旅拍
拿驾照/驾照到手/学车毕业
换牙/掉头一颗牙/换乳牙
领养宠物/接猫回家/接狗回家
交换礼物/礼物互换/神秘礼物
母亲节礼物/送妈妈/感谢妈妈
父亲节礼物/送爸爸/感谢爸爸
情人节礼物/情人节送礼/二月礼物
教师节礼物/送老师/谢谢老师
表白/告白/说喜欢你
婚礼回礼/喜糖/婚礼伴手礼
成年礼/十八岁/成人礼
伴手礼/手信/见面礼
商务送礼/商务礼品/企业礼品
端午送礼/端午走亲/粽子礼
拜年送礼/年礼/新年走亲戚
中秋送礼/中秋走亲/月饼礼
全家福/家庭照/拍~
婚房布置/布置新房/婚礼布置
中考/~加油/~结束
高考/~加油/~结束
入职/新工作/上班首日
升职/晋升/加薪
离职/告别同事/~送别
女生节/三七~/女生日
冬令营/滑雪营/寒假营
夏令营/暑期营/营地
远行/出远门/送~的人
独立睡觉/分房睡/自己睡
开始写日记/记录生活/写手账
首次演讲/上台讲话/做汇报
面试/应聘/找工作
感谢/答谢/道谢
发工资/工资日/领薪日
马拉松完赛/完赛庆祝/跑完马拉松
比赛/参赛/运动会
学会走路/第一步/会走了
开始健身/健身打卡/办健身卡
新车/提车/买车
拜访长辈/看望老人/登门拜访
老友重逢/久别重逢/多年未见
压岁钱/发红包/给红包
第一回见家长/见父母/上门见面
出院/~回家/康复回家
市集/手作~/跳蚤市场
请客吃饭/家里请客/宴请
年夜饭/团年饭/除夕团圆`,
  extra: `fijq
fh
fs
fm
hgpqrs
fk
fp
fp
ff
hl
hg
hcde
fp
hd
he
fadefhjopt
fadefghijo
fq
fi
fp
fc
fdiprs
fs
fs
fm
fr
fh
fh
fhs
ff
hq
fp
hh
fj
fq
fn
fin
fi
fh
fs
fl
fq
fk
hm
fq
fq
fl
fabcr
fr
hs
fg
fl
fb
ft
fi
fik
fo
fk
hl
fg
fl
fk
hf
fs
fl
hk
fm
fk
fs
fn
fe
fr
fl
fd
fq
hl
hs
hs
hl
fj
hhs
hs
ha
ft
fe
fadefjop
fs
fg
hl
fl
fk
ft
fs
fmn
fpq
ft
fijkq
ht
hk
hi
hhs
hr
fs
fk
fk
fg
hi
hijk
fb
fr
fj
fn
fn
fimn
fn
ht
hn
hb
hg
hc
fmn
fo
ff
fdijrst
hq
hm
hfgqt
hg
ffg
fm
fij
fr
fa
fij
fs
fr
fg
fm
fl
ha
hh
fh
hi
har
har
hh
hf
hg
ht
facde
fk
fft
fr
fdgioprt
fn
fm
he
ft
hdqr
he
hd
hgo
fs
hs
fp
fde
fe
fd
ho
hq
hq
hd
fj
fdjoqrs
hr
hb
ho
hf
hf
hab
hd
hb
hd
hi
ha
fl
fabr
fo
fs
hh
fs
fc
hb
hc
fc
hr
fr
hi
fc
hi
hij
hk
hh
fm
fr
hr
ff
ft
ho
fpq
fj
ft
fm
ft
fi
fi
fis
fmn
fb
facdfopq
fe
ft
hj
hr
hdg
fi
fr
hj
hq
ht
hb
hd
hd
hq
ha
he
ha
ft
fk
hi
ffg
hs
fh
fd
fs
ft
fs
ho
fq
fa
fm
fo
fjq
fs
hc
fo
fij
fq
f*
fdfiprt
fdgpr
fl
fe
fl
fl
hp
fi
fk
fk
ft
faer
fs
fh
fae
fc
fc
fl
fd
fij
hacr
fm
fab
ff
fn
hg
hs
hg
hr
hr
hi
hi
hn
hi
hijk
fm
ht
fj
hg
fs
hi
ht
fd
fo
fc
ht
hi
ht
hs
he
fa
fa
fq
ff
ft
fn
fn
fc
fabf
fr
fq
ff
facdr
ft
fj
fabf
fm
facder
ffqt
fabr
fp
fr
fs
fn
fm
fn
fk
fk
fcdeg
fm
fn
ffg
fs
fg
fabfqt
fo
fd
fij
fq
fl
fh
fl
fj
fg
fe
fj
fmn
fk
ft
fs
fs
fijq
fm
fk
fr
fbc
ffgjq
fo
fn
fk
fo
hj
fin
fg
ft
hs
hs
fij
fl
fk
fk
fk
fk
fh
fs
fa
fs
fj
fm
fe
fgh
fl
fl
ff
fq
hp
fo
hs
fp
fq
fp
fp
fp
ht
hc
ht
fab
fh
hn
hn
fk
fl
fd
fe
fdijno
fhs
ff
fi
ft
ff
facdefgijor
fe
fhs
fs
fs
fab
fab
fm
fl
fab
fe
hn
hs
hehjklmo
hp
hs
hm
hg
hi
hj
hj
hj
hi
ho
hj
fd
hq
fdghijs
fh
fl
fp
fs
fo
fc
hk
hhrs
fe
fp
fk
fr
fae
he
hr
hb
hdeoq
fab
hm
hs
fij
hq
hq
fm
fi
fmn
fmnq
fl
fl
fl
fl
fl
flmn
hf
hp
fr
fh
ft
hr
hr
ho
fs
ht
hcdeg
fa
fj
he
hab
hf
hn
hj
hr
fl
hfg
fn
fg
fr
hn
hk
hs
ht
hh
hh
hdr
fo
fq
fabf
fa
har
hc
fq
fj
fo
hs
fhs
fl
fl
fd
hgi
fc
ft
fr
fa
hab
fa
fl
fs
fm
hh
hc
frs
hq
fabf
fm
fe
hp
ha
fe
fq
fo
fo
hm
fo
fpt
ff
fj
fab
fm
fr
fp
facdg
ha
hd
ha
hd
ha
ha
hd
hp
hkl
hr
hr
ho
hd
hk
hq
fr
hl
fl
hh
hkl
fg
fmn
fg
fn
fr
fo
ha
ft
fpq
fs
hc
fgs
ft
fp
fn
fl
hc
fr
hj
fl
fcqr
hb
hg
fq
fc
fa
hm
hs
hp
hg
hd
hg
hg
fp
fl
fabfq
fc
fm
fl
fl
ff
hp
hf
hf
hj
fs
fo
fabcfgqrt
fo
fab
fo
fj
fs
fl
fk
fk
fkl
hc
fj
fd
fijst
fr
he
fhs
hd
hg
ht
hs
hr
ht
ft
hc
ha
hf
hg
he
hd
hs
fi
hs
hs
hm
fhs
hhs
fg
hk
hq
fh
fr
fc
fe
hg
ho
fr
fs
fd
fs
fo
ho
ho
fo
ho
fn
fab
ha
fe
hs
far
fl
ft
fl
hl
fl
fk
fi
fmn
hn`,
};
