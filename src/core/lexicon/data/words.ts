/* eslint-disable max-lines */
/** @file Made by tools/lexicon/build.ts of model/corpus/lexicon: what goods are called. Do not edit. */
import { type Packed } from '../parse';

export const WORDS: Packed = {
  en: `@categories
clothing
underwear-sleepwear=underwear and sleepwear
shoes
bags
jewellery-accessories=jewellery and accessories
home textiles
furniture=furniture and storage
lighting-decor=lighting and decor
kitchen=kitchen and household
tableware
tea-coffee=tea and coffee
food-snacks=food and snacks
beauty-skin=beauty and skin care
hair-body=hair and body care
stationery=stationery and books
toys-kids=toys and games
baby
sports-outdoor=sports and outdoors
electronics
pets
@types clothing
jacket/casual ~/bomber
blazer/suit jacket/tailored jacket
tank top/sleeveless top/camisole top
T-shirt/tee/tee shirt/short-sleeve top
hanfu set/hanfu/traditional Chinese dress
down jacket/puffer/puffer jacket/padded jacket
waistcoat/vest/gilet
sweatshirt/crewneck/fleece top
coat/over~/wool ~/winter ~
sun jacket/sun-protective jacket/sun hoodie
jumper/sweater/pullover/knit
fleece jacket/fleece/polar fleece
raincoat/rain jacket/rain poncho/waterproof coat
trench coat/trench/mac
polo shirt/polo/collared tee
hoodie/hooded sweatshirt/hooded top
cardigan/knit jacket/button-up knit
blouse/loose top/tunic
shirt/button-down/button-up/long-sleeve ~
qipao/cheongsam/Chinese dress
slip dress/strappy dress/cami dress
dress/frock/day ~/midi ~
skirt/midi ~/A-line ~
horse-face skirt/mamianqun/pleated hanfu skirt
jeans/denims/denim trousers
jumpsuit/playsuit/boiler suit
joggers/sweatpants/track pants
dungarees/overalls/bib trousers
leggings/stretch ~/tight pants
shorts/bermudas/short trousers
wide-leg trousers/palazzo pants/wide pants
dress trousers/suit trousers/tailored trousers/slacks
trousers/pants/chinos/casual ~
@types underwear-sleepwear
socks/crew ~/pair of ~
sleep bonnet/silk bonnet/nightcap
camisole/cami/slip top
loungewear set/lounge set/house clothes
sleep mask/eye mask/blackout mask
bra/~ssiere/wireless ~
sports bra/gym bra/running bra
thermal set/thermals/long johns/base layers
swimsuit/bathing suit/one-piece/swimwear
pyjama set/pajamas/PJs/sleep set
flannel pyjama set/winter pajamas/fleece pyjamas
bodysuit/shaping ~/shapewear
dressing gown/robe/bathrobe/house coat
bed socks/slipper socks/fuzzy socks
no-show socks/liner socks/ankle socks/invisible socks
tights/pantyhose/stockings
nightdress/nightgown/nightie
briefs/underpants/knickers/panties
lounge trousers/pyjama bottoms/lounge pants
swim trunks/swimming shorts/swim shorts
boxers/boxer shorts/trunks
@types shoes
insoles/shoe inserts/inner soles
flip-flops/thongs/beach sandals
snow boots/winter boots/shearling boots
ankle boots/Chelsea boots/booties
knee boots/tall boots/riding boots
sandals/summer shoes/strappy ~
trainers/sneakers/sports shoes
hiking boots/walking boots/trail shoes
cloth shoes/Beijing ~/cotton shoes
canvas shoes/plimsolls/canvas sneakers
ballet flats/flats/ballerinas/pumps
slippers/house shoes/indoor shoes/slides
fluffy slippers/winter slippers/warm slippers
running shoes/runners/jogging shoes
clogs/garden ~/foam ~
Mary Janes/strap shoes/bar shoes
white sneakers/white trainers/tennis shoes
leather shoes/dress shoes/derby shoes/Oxfords
loafers/slip-ons/moccasins/penny ~
children's shoes/kids' shoes/school shoes
heels/high ~/pumps/court shoes
dance shoes/dance slippers/practice shoes
rain boots/wellies/wellington boots/gumboots
@types bags
shoulder bag/baguette bag/underarm bag
school bag/schoolbag/satchel/bookbag
card holder/card case/card wallet
make-up bag/cosmetic bag/toiletry pouch
messenger bag/courier bag/satchel
clutch/evening bag/envelope bag
crossbody bag/crossbody/shoulder bag
handbag/purse/top-handle bag
briefcase/work case/document bag
camera bag/camera case/photo bag
bucket bag/bucket tote/drawstring handbag
wash bag/toiletry bag/dopp kit
tote bag/tote/carryall/work bag
backpack/rucksack/daypack
laptop bag/laptop case/laptop sleeve
belt bag/bum bag/fanny pack/waist bag
wallet/billfold/purse
coin purse/change purse/coin pouch
lunch bag/cool bag/lunch tote
passport holder/passport cover/travel wallet
suitcase/luggage/carry-on/trolley case
canvas tote/shopping bag/cotton bag/book bag
packing cube set/packing cubes/travel organisers
drawstring bag/drawstring pouch/gym sack
duffel bag/holdall/weekender/gym bag
@types jewellery-accessories
beaded bracelet/prayer beads/bead string
parasol/sun umbrella/sunshade
umbrella/brolly/folding ~
scrunchie/hair tie/hair band
pendant/charm/necklace charm
hair clip/barrette/hair slide
claw clip/hair claw/jaw clip
clip-on earrings/clip-ons/ear cuffs
gloves/winter ~/mittens
hat/bucket ~/sun ~
silk scarf/neckerchief/square scarf
scarf/muffler/winter ~
handkerchief/hankie/pocket square
belt/leather ~/waist ~
tie/neck~/neck ~
baseball cap/cap/peaked cap
beanie/knit hat/woolly hat
straw hat/sun hat/beach hat
beret/wool ~/French cap
folding fan/hand fan/paper fan
key ring/keychain/bag charm
cufflinks/cuff links/shirt studs
ring/band/signet ~
spectacle frame/glasses frame/eyeglass frame
earrings/hoops/drop ~
jewellery box/jewelry case/trinket box
headband/Alice band/hair band
hairpin/hair stick/hair fork
bow tie/dickie bow/bowtie
shawl/wrap/stole
watch/wrist~/timepiece
brooch/pin/lapel pin
stud earrings/studs/ear studs
bracelet/wrist chain/chain ~
anklet/ankle chain/ankle bracelet
necklace/chain/choker
sunglasses/shades/sunnies
bangle/cuff/cuff bracelet
@types home-textiles
bed sheet/flat sheet/sheet
doormat/floor mat/entrance mat
seat pad/chair cushion/seat cushion
bath mat/bathroom rug/shower mat
pillow/bed ~/neck ~
bedding set/bed set/sheets and duvet set
sofa cover/couch cover/slipcover
pillowcase/pillow cover/pillow slip
cushion cover/throw pillow cover/pillow sham
duvet cover/quilt cover/comforter cover
blanket/cover/nap ~
duvet/comforter/quilt
towel/hand ~/face ~
bath towel/bath sheet/large towel
napkin/serviette/cloth ~
tablecloth/table cover/table linen
shower curtain/bath curtain/shower liner
curtain/drape/blackout ~
sheer curtain/voile/net curtain
door curtain/noren/doorway curtain
sleeping mat/bamboo mat/summer mat
hair towel/hair turban/hair wrap
table runner/runner/tea runner
cushion/throw pillow/sofa ~
latex pillow/contour pillow/neck pillow
throw/sofa ~/~ blanket
rug/carpet/area ~
fitted sheet/mattress cover/elasticated sheet
mattress protector/mattress pad/mattress topper
silk duvet/silk quilt/silk comforter
summer quilt/light duvet/cooling quilt
down duvet/down comforter/feather quilt
@types furniture
coffee table/low table/tea table
side table/end table/occasional table
shoe bench/hallway bench/entry bench
sofa/couch/settee
armchair/easy chair/accent chair
beanbag/bean bag chair/floor sofa
dressing table/vanity/make-up table
mattress/spring ~/foam ~
stool/foot~/low ~
chair/side ~/wooden ~
bed/~ frame/double ~
bookcase/bookshelf/book rack
wall shelf/floating shelf/wall ledge
coat stand/coat rack/hat stand
bed frame/bedstead/platform bed
shelving unit/shelves/storage rack
hanger set/clothes hangers/coat hangers
shoe rack/shoe stand/shoe shelf
bedside table/nightstand/bedside cabinet
chest of drawers/dresser/drawer unit
wardrobe/closet/armoire
TV stand/media unit/TV cabinet
shoe cabinet/shoe cupboard/shoe storage
desk/writing ~/computer ~
dining table/kitchen table/eating table
desk chair/office chair/swivel chair
bar stool/counter stool/high stool
garden chair/patio chair/outdoor chair
rocking chair/rocker/lounge chair
dining chair/kitchen chair/table chair
drawer organiser/drawer divider/drawer tray
storage box/storage bin/organiser box
laundry basket/hamper/laundry bin
storage basket/woven basket/basket
trolley/storage cart/utility cart
folding screen/room divider/privacy screen
@types lighting-decor
string lights/fairy lights/twinkle lights
ornament/figurine/decoration
candle holder/candlestick/candleholder
mirror/wall ~/make-up ~
photo frame/picture frame/frame
potted plant/houseplant/indoor plant
wall hanging/tapestry/woven hanging
light bulb/LED bulb/lamp bulb
desk lamp/reading lamp/study lamp
pendant lamp/hanging lamp/chandelier
floor lamp/standing lamp/tall lamp
wall light/sconce/wall lamp
night light/nightlight/plug-in light
bedside lamp/table lamp/night table lamp
ceiling light/flush light/ceiling lamp
incense burner/incense holder/censer
scented candle/candle/fragrance candle
wreath/door ~/Christmas ~
vase/flower ~/bud ~
art print/wall art/poster
plant pot/planter/flower pot
tissue box cover/tissue holder/tissue box
music box/musical box/wind-up ~
lantern/paper ~/hanging ~
spring couplets/New Year couplets/door scrolls
dried bouquet/dried flowers/preserved flowers
artificial flowers/silk flowers/faux flowers
reed diffuser/room fragrance/fragrance diffuser
wall clock/clock/kitchen clock
alarm clock/bedside clock/clock
wind chime/wind bell/chimes
full-length mirror/floor mirror/dressing mirror
incense sticks/incense/joss sticks
@types kitchen
cake tin/cake pan/baking mould
kitchen scissors/kitchen shears/scissors
paring knife/fruit knife/peeling knife
kitchen knife/chef's knife/cleaver
ladle/soup ~/serving spoon
measuring spoon set/measuring spoons/measuring cups
peeler/vegetable ~/potato ~
whisk/egg ~/balloon ~
trivet/pot stand/heat pad
kettle/stovetop ~/water ~
oven gloves/oven mitts/heat-proof gloves
tea towel/dishcloth/dish towel
broom set/broom and dustpan/sweeping brush
mop/floor ~/flat ~
rolling pin/dough roller/pastry roller
chopping board/cutting board/butcher block
dish rack/drying rack/plate rack
clothes airer/drying rack/clothes horse
bin/trash can/rubbish ~/waste ~
laundry liquid/laundry detergent/washing liquid
spice jar/seasoning jar/condiment bottle
food container/lunch container/fridge box
baking tray/baking sheet/oven tray
bamboo steamer/dim sum steamer/steamer basket
colander/strainer/drainer
washing-up liquid/dish soap/dishwashing liquid
storage jar/airtight jar/canister
apron/kitchen ~/pinafore
spatula/turner/wok ~
milk pan/small saucepan/saucepan
frying pan/skillet/fry pan
stockpot/soup pot/cooking pot
wok/stir-fry pan/Chinese ~
clay pot/earthenware pot/donabe
steamer pot/steamer/steaming pot
cast-iron pot/Dutch oven/casserole
@types tableware
decanter/wine ~/carafe
coaster/drink mat/cup mat
water bottle/sports bottle/drink bottle
jug/water ~/pitcher/carafe
teapot/tea pot/Yixing ~
spoon/soup ~/table~
plate/dinner ~/dish
chopsticks/pair of ~/wooden ~
mug/coffee ~/cup
coffee cup/espresso cup/cappuccino cup
insulated bottle/thermos/vacuum flask
food flask/food jar/thermos jar
glass/tumbler/drinking ~
wine glass/stemware/goblet
teacup/tea cup/tasting cup
travel mug/travel tumbler/to-go cup
fairness pitcher/tea pitcher/gongdao cup
sake cup/shot glass/spirit cup
lunch box/bento box/lunch container
dessert plate/cake plate/side plate
tray/serving ~/breakfast ~
fruit bowl/fruit dish/candy dish
tea tray/tea board/gongfu tray
fish platter/serving platter/oval plate
bowl/rice ~/soup ~
gaiwan/lidded tea bowl/lidded cup
noodle bowl/ramen bowl/deep bowl
sauce dish/dipping dish/small saucer
tea set/gongfu ~/travel ~
dinner set/dinnerware set/crockery set
cutlery set/flatware set/silverware
@types tea-coffee
tea bags/teabags/pyramid ~
hot chocolate/cocoa/drinking chocolate
instant coffee/freeze-dried coffee/coffee sticks
drip coffee bags/drip bags/pour-over bags
pour-over kettle/gooseneck kettle/drip kettle
moka pot/stovetop espresso maker/moka maker
French press/cafetière/press pot
coffee machine/espresso machine/coffee maker
coffee grinder/burr grinder/hand grinder
coffee dripper/pour-over cone/filter cone
cold brew concentrate/cold brew/liquid coffee
tea strainer/tea infuser/tea filter
tin of tangerine peel/dried tangerine peel/chenpi/aged tangerine peel
tea gift box/tea hamper/tea sampler
ground coffee/coffee grounds/filter coffee
milk tea powder/instant milk tea/milk tea mix
matcha powder/matcha/green tea powder
coffee filters/paper filters/filter papers
tea caddy/tea canister/tea tin
fruit tea/fruit infusion/cold-brew ~
pu-erh tea/pu'er/tea cake
white tea/silver needle/white peony
black tea/Dianhong/breakfast tea
green tea/Longjing/spring tea
jasmine tea/scented tea/jasmine green tea
chrysanthemum tea/flower tea/chrysanthemum infusion
herbal tea/tisane/herbal infusion
oolong tea/oolong/Tieguanyin
coffee beans/whole bean coffee/roasted beans
@types food-snacks
box of chocolates/chocolate/chocolates/chocolate bar
loaf/bread/toast bread/sliced bread
tangyuan/glutinous rice balls/sesame dumplings
sunflower seeds/roasted seeds/melon seeds
zongzi/rice dumplings/sticky rice dumplings
dried fruit mix/dried fruit/freeze-dried fruit/dried mango
bag of jerky/beef jerky/jerky/dried meat
biscuits/cookies/crackers
hot pot base/hotpot soup base/mala base
noodles/dried ~/egg ~
mixed nuts/nuts/daily nuts
sweets/candy/boiled ~
red dates/jujubes/Chinese dates
juice/fruit ~/orange ~
olive oil/extra virgin ~/salad oil
soy sauce/light soy/dark soy
crisps/potato chips/chips
oat cereal/oatmeal/oats/porridge oats
cookie tin/butter cookies/biscuit tin
bag of rice/rice/white rice/new-crop rice
river snail noodles/luosifen/instant rice noodles
mixed grains/whole grains/multigrain mix
rice cake/nian gao/New Year cake
cake/birthday ~/sponge ~
mung bean cake/mung cake/bean pastry
box of nougat/nougat/nougat candy/milk candy
gummies/gummy sweets/fruit gums
cured sausage/lap cheong/Chinese sausage
tub of popcorn/popcorn/caramel popcorn/kettle corn
fried dough twists/mahua/dough twists
seaweed snack/nori/crispy seaweed
honey/acacia ~/wildflower ~
rice wine/sweet ~/fermented rice
pineapple cake/pineapple tart/pineapple shortcake
egg yolk pastry/yolk puff/Chinese pastry
jam/fruit spread/preserve
chilli sauce/chili sauce/chilli paste
peanut butter/nut butter/nut spread
preserved plums/candied fruit/salted plums
mooncake/~ box/moon cake
@types beauty-skin
facial cleanser/face wash/cleansing foam
make-up brush set/makeup brushes/cosmetic brushes
face tissues/disposable face towels/cotton tissues
gua sha stone/gua sha tool/facial massager
cotton pads/make-up pads/cotton rounds
toner/facial ~/face mist
perfume/fragrance/eau de parfum
cleansing oil/make-up remover/cleansing balm
nail polish/nail varnish/nail lacquer
lotion/face ~/emulsion
serum/face ~/essence
foundation/liquid ~/base make-up
press-on nails/false nails/fake nails
eyeshadow palette/eye palette/eyeshadow
eyebrow pencil/brow pencil/brow pen
eyeliner/eye pencil/liquid liner
setting powder/loose powder/face powder
lipstick/lip colour/lip tint
blusher/blush/cheek tint
lip balm/lip salve/lip care
mascara/lash ~/lash tint
solid perfume/fragrance balm/scent balm
face mask/sheet mask/clay mask
make-up sponge/blending sponge/powder puff
make-up mirror/vanity mirror/cosmetic mirror
hand cream/hand lotion/hand balm
sunscreen/sun cream/sunblock
eye cream/eye gel/eye serum
face cream/moisturiser/moisturizer
@types hair-body
body lotion/body cream/body milk
nail clippers/nail cutters/manicure set
razor/shaver/safety ~
toothbrush/soft ~/bamboo ~
foot soak sachets/foot bath bags/foot soak
comb/hair ~/wooden ~
hairbrush/paddle brush/detangling brush
shampoo/hair wash/hair cleanser
mouthwash/mouth rinse/oral rinse
massage oil/body oil/essential oil blend
hair oil/hair serum/leave-in oil
hand wash/hand soap/liquid soap
bath sponge/shower puff/loofah
bath bomb/fizzy bath ball/bath fizzer
shampoo bar/solid shampoo/hair soap
soap bar/bar of soap/handmade soap
bath salts/bath soak/soaking salts
conditioner/hair ~/rinse
dental floss/floss/floss picks
toothpaste/tooth gel/mint ~
body scrub/exfoliating scrub/salt scrub
shaving cream/shaving foam/shaving soap
hair mask/deep conditioner/hair treatment
hair wax/hair clay/styling wax
dry shampoo/hair refresh spray/no-rinse shampoo
deodorant/antiperspirant/roll-on
shower gel/body wash/shower wash
@types stationery
photo album/album/scrapbook
paper scissors/craft scissors/safety scissors
red envelope/lucky money envelope/hongbao
greeting card/birthday card/postcard
desk calendar/calendar/flip calendar
wall calendar/hanging calendar/year planner
inkstone/ink stone/ink slab
folder/file ~/binder
envelope/letter ~/mailer
washi tape/decorative tape/masking tape
watercolour set/watercolors/paint box
picture book/children's book/bedtime book
diary/journal/daily journal
notebook/journal/jotter
planner/diary/agenda/bullet journal
ink bottle/fountain pen ink/bottled ink
gift box/present box/keepsake box
bookends/book stands/book stops
seal stamp/name chop/name seal
marker set/markers/felt-tips
gel pen/rollerball/biro
calligraphy brush/Chinese brush/ink brush
ballpoint pen/biro/ballpoint
fountain pen/ink pen/calligraphy pen
pencil/drawing ~/graphite ~
mechanical pencil/propelling pencil/clutch pencil
bookmark/page marker/book mark
pack of rice paper/rice paper/xuan paper/calligraphy paper
roll of wrapping paper/wrapping paper/gift wrap/kraft paper
sticker sheet/stickers/decals
pencil case/pen pouch/pencil pouch
novel/fiction book/storybook
cookbook/recipe book/cookery book
sticky notes/note pads/memo pads
coloured pencils/colored pencils/art pencils
@types toys-kids
doll/rag ~/baby ~
puppet set/hand puppets/shadow puppets
play kitchen/toy kitchen/pretend kitchen
beach toy set/sand toys/bucket and spade
soft toy/plush toy/stuffed animal
craft kit/DIY kit/activity kit
jigsaw/puzzle/~ puzzle
modelling clay set/modelling clay/play dough/air-dry clay
mahjong set/mahjong tiles/mah-jong
doll's house/dollhouse/miniature house
puzzle cube/magic cube/speed cube
building blocks/blocks/building bricks
bubble machine/bubble maker/bubble blower
drawing board/doodle board/magnetic board
water pistol/water gun/water blaster
Go set/weiqi/Go board
Chinese chess set/xiangqi/chess set
board game/party game/tabletop game
playing cards/deck of cards/poker cards
balloons/party ~/foil ~
yo-yo/yoyo/spinning toy
blind box/mystery box/collectible figure
science kit/STEM kit/experiment kit
crayons/wax ~/oil pastels
kite/delta ~/flying ~
toy car/model car/pull-back car
remote-control car/RC car/radio-controlled car
scooter/kick ~/kids' ~
train set/toy train/wooden railway
balance bike/push bike/toddler bike
ukulele/uke/small guitar
@types baby
children's tableware set/kids' dinner set/toddler cutlery
nappy bag/diaper bag/changing bag
dummy/pacifier/soother
changing mat/changing pad/diaper pad
play mat/baby mat/crawling mat
muslin cloth/muslin square/burp cloth
comforter toy/lovey/security blanket
bib/dribble ~/bandana ~
hooded towel/baby towel/baby bath towel
baby wipes/wet wipes/hand and face wipes
nappies/diapers/pull-ups
baby carrier/baby sling/baby wrap
baby hat/newborn hat/infant cap
cot/crib/baby bed
newborn wrap set/kimono set/newborn outfit
sippy cup/straw cup/training cup
nursing pillow/breastfeeding pillow/maternity pillow
play gym/baby gym/activity gym
high chair/baby chair/feeding chair
baby bottle/feeding bottle/nursing bottle
baby bath/baby tub/infant bathtub
newborn gift box/baby hamper/baby shower gift
baby bowl/suction bowl/weaning bowl
teether/teething ring/teething toy
babygrow/romper/onesie/bodysuit
baby sleeping bag/sleep sack/baby sleep bag
baby socks/infant socks/newborn socks
swaddle/~ blanket/baby wrap
maternity dress/pregnancy dress/nursing dress
pushchair/pram/stroller/buggy
cot mobile/crib mobile/baby mobile
rattle/baby ~/grasping toy
baby cream/baby moisturiser/baby face cream
first walkers/pre-walkers/baby shoes
@types sports-outdoor
hiking backpack/trekking pack/rucksack
yoga mat/exercise mat/fitness mat
picnic blanket/picnic mat/picnic rug
cycling gloves/bike gloves/half-finger gloves
sports towel/gym towel/quick-dry towel
resistance band/exercise band/stretch band
swimming cap/swim cap/bathing cap
camping tarp/canopy/sun shelter
hammock/swing bed/garden ~
table tennis bat/ping-pong paddle/table tennis paddle
badminton racket/badminton racquet/racket set
tennis racket/tennis racquet/racquet
yoga outfit/yoga set/gym set
trekking pole/hiking pole/walking stick
skateboard/longboard/cruiser board
camping table/folding table/roll-top table
camping chair/folding chair/camp chair
head torch/headlamp/headlight
camping lantern/camp light/tent lamp
camping stove/portable stove/gas stove
basketball/hoops ball/outdoor ~
football/soccer ball/training ball
exercise ball/Swiss ball/yoga ball
cycling helmet/bike helmet/bicycle helmet
yoga block/yoga brick/yoga prop
fishing rod/fishing pole/angling rod
torch/flashlight/pocket ~
picnic basket/hamper/picnic hamper
tent/camping ~/pop-up ~
skipping rope/jump rope/speed rope
knee pads/knee sleeves/knee support
shell jacket/hardshell/outdoor jacket
sleeping bag/camping bag/mummy bag
bicycle/bike/city bike
foam roller/muscle roller/massage roller
dumbbells/hand weights/free weights
swimming goggles/swim goggles/goggles
@types electronics
robot vacuum/robotic cleaner/robot mop
projector/home ~/mini ~
electric toothbrush/sonic toothbrush/powered toothbrush
air purifier/air cleaner/air filter
vacuum cleaner/hoover/cordless vacuum
heater/space ~/fan ~
humidifier/mist ~/desk ~
charger/wall ~/power adapter
wireless charger/charging pad/charging stand
e-reader/e-book reader/e-ink reader
USB hub/dock/docking station
mouse pad/mouse mat/desk mat
phone case/phone cover/mobile case
electric kettle/water boiler/cordless kettle
glass tea maker/health kettle/electric teapot
tablet case/tablet cover/folio case
power bank/portable charger/battery pack
handheld fan/mini fan/portable fan
fan/electric ~/desk ~
toaster/bread ~/sandwich maker
blender/soy milk maker/smoothie maker
juicer/juice maker/juice extractor
garment steamer/clothes steamer/steam iron
camera/instant ~/digital ~
headphones/headset/over-ear ~
wireless earbuds/earbuds/Bluetooth earphones
hairdryer/hair dryer/blow dryer
power strip/extension lead/multi-socket
laptop stand/laptop riser/notebook stand
phone stand/phone holder/phone mount
tripod/camera stand/selfie stick
mouse/wireless ~/computer ~
curling iron/curling tongs/hair straightener
electric blanket/heated blanket/heated throw
rice cooker/electric rice pot/multi-cooker
fitness band/activity tracker/fitness tracker
keyboard/mechanical ~/wireless ~
digital scale/kitchen scale/bathroom scale
countertop oven/toaster oven/mini oven
speaker/Bluetooth ~/portable ~
charging cable/USB cable/data cable
screen protector/screen film/tempered glass
smartwatch/smart watch/fitness watch
air fryer/oil-free fryer/hot-~
microphone/mic/lapel mic
@types pets
pet toy/dog toy/squeaky toy
treat puzzle/treat ball/snuffle toy
pet nail clippers/dog nail clippers/claw trimmers
pet carrier/cat carrier/pet travel bag
lint roller/pet hair remover/hair roller
automatic feeder/pet feeder/timed feeder
collar/dog ~/cat ~
puppy pads/training pads/pee pads
pet mat/cooling mat/crate mat
wet cat food/canned cat food/cat tin
harness/dog ~/cat ~
pet jumper/dog sweater/dog coat
pet fountain/water fountain/cat drinking fountain
cat treats/lickable treats/cat snacks
cat scratcher/scratching pad/scratching post
cat tree/cat tower/cat condo
grooming brush/pet brush/deshedding comb
cat teaser/feather wand/cat wand
litter box/litter tray/cat toilet
cat litter/tofu litter/clumping litter
pet bowl/cat bowl/dog bowl
pet bed/cat bed/dog bed
birdcage/parrot cage/bird house
hamster cage/small pet cage/hamster house
dog food/kibble/dry ~
cat food/dry ~/kibble
dog lead/dog leash/walking lead
fish tank/aquarium/fish bowl
poo bags/dog waste bags/poop bags
pet stroller/dog stroller/pet pram
pet shampoo/dog shampoo/cat shampoo
dog treats/dog biscuits/chew sticks
@materials
TPE/thermoplastic elastomer
TPU/thermoplastic polyurethane
PPSU/polyphenylsulfone
lyocell/~ blend/wood-pulp fibre
cupro/cuprammonium rayon
lace/~ fabric
mulberry silk/silk/pure silk
almond/roasted ~
walnut kernels/walnuts
one bud and one leaf/young tea buds
tweed/wool ~
double-faced wool/double-cloth wool
bentonite/clay mineral
buckwheat hulls/buckwheat husks
bodhi seeds/bodhi beads
hazelnut/roasted ~
modal/beech ~
denim/raw ~
canvas/cotton ~/duck ~
Oxford cloth/coated ~
mesh/knit ~
waxed canvas/waxed cotton
air-dry clay/light clay
polypropylene/PP
ABS plastic/ABS
rock crystal/quartz
amethyst/purple quartz
rose quartz/pink quartz
acacia/~ wood
boxwood/box wood
pine/~wood
maple/~wood
teak/~wood
cherry wood/cherrywood
walnut/black ~
birch/~ plywood
basswood/linden wood
olive wood/olivewood
elm/reclaimed ~
beech/~wood
oak/white ~
sandalwood/green ~
rubberwood/parawood
ash wood/ash
cork/~ bark
cellulose acetate/acetate sheet
willow/wicker ~
wool roving/felting wool
sintered stone/stone slab
MDF/fibreboard
plywood/laminated wood
pistachio/roasted ~
cashew/roasted ~
mango/dried ~ flesh
cotton/pure ~/~ cloth
polyester fibrefill/stuffing
mercerised cotton/mercerized cotton
stretch cotton/cotton elastane
naturally coloured cotton/undyed cotton
memory foam/visco foam
organic cotton/organically grown cotton
waffle cotton/waffle weave
combed cotton/combed yarn cotton
washed cotton/stone~
down-like fibre/down alternative
long-staple cotton/extra-~
Pima cotton/Peruvian cotton
coconut coir/coir
hawthorn/haw fruit
rosewood/red sandalwood
lemon/freeze-dried ~
mother-of-pearl/nacre
goat-hair bristle/goat hair
mohair/~ yarn
synthetic bristle/taklon bristle
wool/pure ~
merino wool/merino
faux fur/fake fur
alpaca/~ wool
wool felt/felt
EVA foam/foam
coconut oil/virgin ~
jojoba oil/golden jojoba
shea butter/karité butter
camellia oil/tea seed oil
butter/cultured ~
concrete/cement
amino acid surfactants/amino acid cleanser base
tofu fibre/soy fibre
squalane/plant ~
green tea extract/tea polyphenols
nephrite jade/Hetian jade
pearl/freshwater ~
coral-tone beads/imitation coral
agate/banded ~
glass/clear ~
crystal glass/lead-free crystal
borosilicate glass/heat-proof glass
liuli glass/coloured glass
rose petals/edible rose
porcelain/white ~
enamel/~led steel
blue-and-white porcelain/blue and white china
celadon/Longquan ~
bone china/fine ~
shearling/sheep ~
patent leather/glossy leather
cowhide/full-grain leather/cow leather
nubuck/~ leather
sheepskin/lambskin/nappa
Jian ware/tenmoku glaze
moonstone/blue ~
soapstone/seal stone
turquoise/natural ~
garnet/red ~
marble/white ~
terrazzo/~ stone
duan stone/inkstone slate
lapis lazuli/lapis
zircon/cubic ~ia
zisha clay/Yixing clay/purple clay
bamboo/moso ~
glutinous rice/sticky rice
gambiered silk/Xiangyun silk/mud silk
double gauze/gauze/muslin
tulle/organza/mesh ~
elastane/spandex
polyester/PES
recycled polyester/rPET
acrylic yarn/acrylic
washi paper/Japanese paper
xuan paper/mulberry paper
watercolour paper/cotton rag paper
cream wove paper/cream writing paper
corrugated cardboard/cardboard
washable paper/washable kraft paper
recycled paper/post-consumer paper
kraft paper/brown paper
chiffon/sheer ~
flat-knit fabric/engineered knit
velvet/plush ~
flannel/~ette
faux rabbit fur/long plush
yak down/yak wool
coral fleece/plush fleece
polar fleece/fleece
cashmere/pure ~
sherpa fleece/teddy fleece
down/duck ~
corduroy/cord/needlecord
camel hair/camel wool
goose down/white ~
fibreglass/fiberglass
carbon fibre/carbon fiber
bamboo viscose/bamboo fibre
hemp/~ cloth
foam padding/sponge foam
brocade/Chinese ~
raffia/woven straw
jadeite/green jade
chicken breast/freeze-dried chicken
natural latex/latex
rubber/gum ~
silicone/food-grade ~
platinum silicone/infant-grade silicone
viscose/rayon
niacinamide/vitamin B3
ceramides/ceramide complex
cocoa butter/pure ~
resin/epoxy ~
osmanthus/sweet ~
large-leaf tea/assamica leaf
seagrass/woven ~
lavender/~ oil
centella/cica/gotu kola
aloe vera/aloe
chamomile/camomile
rattan/cane/wicker
coconut wax/~ blend
beeswax/natural ~
amber/beeswax ~
soy wax/plant wax
horn/buffalo ~
Arabica beans/Arabica
Robusta beans/Robusta
red bean/adzuki bean
copolyester/~ plastic
polycarbonate/PC
hyaluronic acid/sodium hyaluronate
acetate/~ satin
triacetate/~ satin
karat gold/gold alloy
aluminium/aluminum/~ alloy
rose gold/pink gold
platinum/~ metal
gold-plated metal/gold vermeil
gold/pure ~
titanium/pure ~
high-carbon steel/carbon steel
powder-coated steel/painted steel
surgical steel/titanium steel
stainless steel/food-grade steel
Damascus steel/patterned steel
wrought iron/hand-forged iron
cast iron/raw iron
copper/hammered ~
brass/antique ~
silver/fine ~
sterling silver/standard silver
pewter/tin
stoneware/earthenware
terracotta/red clay
rose water/rose hydrosol
satin/silky ~
faux leather/vegan leather/PU leather
suede/~ leather
vegetable-tanned leather/veg-tan leather
boar bristle/natural bristle
salmon/~ meat
whole wheat/wholemeal flour
linen/flax/flax ~
sisal/~ rope
cotton-linen/linen blend
black sesame/toasted sesame
ramie/China grass
jute/burlap
nylon/polyamide
ripstop nylon/ripstop
@colors
khaki/~ tan
clear/transparent
frosted clear/frosted
red gingham/red-and-white check
black-and-white check/checkerboard
dove grey/dove
slate/~ grey
concrete grey/cement grey
light grey/pale grey
charcoal/dark grey
smoke grey/smoky grey
titanium grey/metal grey
mist grey/fog grey
heather grey/marl grey
moon white/pale moonlight
cream/~y white
ivory/~ white
pearl white/pearl
off-white/ecru/soft white
blue and white/nautical stripe
snow white/bright white
black and white/monochrome
rose pink/rose
dusky pink/ash rose
cherry blossom pink/sakura pink
lotus root pink/pale mauve pink
nude pink/nude
mauve/smoky purple
dark magenta/reddish purple
taro/~ purple
aubergine/eggplant
lavender/pale purple
grape/~ purple
lilac/~ purple
Chinese red/festive red
persimmon/~ orange
vermilion/cinnabar
jujube red/dark red
fuchsia/hot pink
cherry red/cherry
pomegranate/~ red
watermelon/~ pink
brick red/brick
carmine/rouge
tomato red/tomato
burgundy/wine red
rust/~y red
leopard print/leopard
army green/military green
forest green/dark green
avocado/~ green
apple green/fresh green
olive/~ green
emerald/~ green
aqua green/water green
matcha/~ green
mint/~ green
teal/blue-green
moss/~ green
sage/~ green
pine green/pine
peacock green/peacock
chocolate/cocoa brown
mocha/~ brown
ombré/gradient
coffee/~ brown
earth tones/earthy shades
plum/~ purple
colour block/contrast colours
ebony/~ black
natural wood/light wood
apricot beige/almond
chestnut/~ brown
cinnamon/spice brown
walnut brown/dark wood
peach/~y pink
champagne/pale gold
orange/bright ~
sand/~y beige
dusty rose/red bean
grey/gray/mid ~
amber/~ gold
coral/~ pink
pumpkin/~ orange
celadon green/pale celadon
white/pure ~/plain ~
turquoise/~ blue
beige/light ~
pink/soft ~
caramel/toffee
purple/true ~
red/true ~
green/leaf ~
tea brown/amber tea
milk tea/milky beige
blue/true ~
wisteria/~ purple
rainbow/multicolour
muted tones/Morandi tones
gold/~en
copper/~y
bronze/antique ~
silver/~y
terracotta/burnt clay
old gold/autumn gold
camel/~ tan
salmon/~ pink
oatmeal/oat
flax/natural linen
yellow/bright ~
black/plain ~
macaron pastels/pastels
small floral/ditsy floral
denim blue/washed blue
baby blue/milky blue
ice blue/glacier blue
midnight blue/night blue
sky blue/clear-~
royal blue/sapphire
tie-dye blue/shibori blue
light blue/pale blue
ocean blue/sea blue
lake blue/lagoon
cobalt/~ blue
dusty blue/mist blue
indigo/~ blue
dark slate blue/dai blue
rose gold/pink gold
sky celadon/celadon blue
bamboo green/young bamboo
ultramarine/electric blue
navy/~ blue
butter yellow/custard
turmeric/ginger yellow
mustard/~ yellow
apricot/~ yellow
lemon/~ yellow
straw/wheat
gosling yellow/soft yellow
matt black/matte black
ink black/ink
obsidian/~ black
@audiences
shopkeepers/small shop owners
colleagues/coworkers/workmates
readers/bookworms
retirees/people just retired
people on their feet all day/standing workers
home workers/people working from home
people who feel the cold/cold-handed people
commuters/train riders
home cooks/keen cooks
curly-haired people/people with curls
long-haired people/people with long hair
people who sit all day/desk sitters
people moving house/new homeowners
people living alone/solo dwellers
people who run warm/warm sleepers
dog owners/dog people
cat owners/cat people
painters and illustrators/artists
light sleepers/people who wake easily
gift givers/people looking for a present
minimalists/people who like things plain
people cutting down on sugar/low-sugar eaters
vegetarians/vegans/plant eaters
people who have everything/hard-to-buy-for people
beauty lovers/style lovers
flower lovers/people who love flowers
tea beginners/people new to tea
tea drinkers/tea lovers
early risers/morning people
gym-goers/fitness fans
spice lovers/chilli fans
glasses wearers/spectacle wearers
lovers of Chinese style/hanfu fans
sweet tooths/dessert lovers
fish keepers/aquarium keepers
couples/sweethearts
young couples/couples moving in
newborns/newborn babies
exam takers/people revising for exams
bare-faced people/minimal make-up wearers
husbands/a husband
flatmates/roommates
girlfriends/a girlfriend
friends/old ~
children/kids
boyfriends/a boyfriend
faraway friends/friends abroad
racket players/ball players
nurses and doctors/healthcare workers
programmers/developers/coders
eco-minded people/people who waste less
grandmothers/grandmas/nans
grandparents/grandmas and grandpas
newlyweds/just-married couples
mums/mothers/moms
mums-to-be/expectant mothers/pregnant women
new mums/new mothers/new moms
new parents/first-time parents
sisters/a sister
wives/a wife
petite people/shorter people
tall people/taller people
preschoolers/kindergarten children
left-handers/left-handed people
night owls/late sleepers
girls/little ~
boys/little ~
babies/infants
toddlers/little walkers
hosts/party ~
gamers/players
bosses/managers
neighbours/neighbors
staff/employees/team members
teachers/school~
designers/creatives
big families/large households
families with children/young families
pet households/pet parents
brothers/mates/buddies
small-flat dwellers/people in small homes
clients/business partners
make-up beginners/people new to make-up
kitchen beginners/new cooks
plant beginners/first-time plant owners
couriers/delivery riders
stationery lovers/stationery fans
tidy people/organising fans
streamers/livestream hosts
older people/seniors/pensioners
business travellers/frequent flyers
renters/tenants
office workers/desk workers/nine-to-fivers
drivers/long-distance ~
grandfathers/grandpas/grandads
dads/fathers
new dads/new fathers
graduates/school leavers
students/pupils
teenagers/teens/secondary pupils
university students/college students
schoolchildren/primary pupils
students abroad/international students
dorm students/boarders
people with dry skin/dry-skin users
people with oily skin/oily-skin users
people with sensitive skin/sensitive-skin users
curvy people/plus-size people
freelancers/independent workers
writers/diarists
music lovers/listeners
yoga lovers/yogis
crafters/makers/DIY fans
vintage lovers/retro fans
coffee lovers/coffee drinkers
photographers/photo lovers
film lovers/binge watchers
hikers/walkers/trekkers
calligraphers/calligraphy learners
swimmers/people learning to swim
home bakers/bakers
gadget lovers/tech fans
gardeners/plant lovers
campers/camping fans
collectors/figure ~
travellers/travelers/globetrotters
cyclists/bike riders
journal keepers/bullet journalers
anglers/fishing fans
runners/joggers
close friends/besties/girl friends
food lovers/foodies
older relatives/elders/seniors
bridesmaids and groomsmen/wedding party
@scenes
homework/study time
listening to music/music at home
library days/self-study
reading/~ hours
lunch breaks/midday naps
concerts/theatre evenings
company parties/year-end parties
meetings/business ~
birthday parties/birthdays
dates/date nights
parties/get-togethers with friends
family gatherings/family get-togethers
stretching/warm-ups
yoga/~ practice
decorating/furnishing a home
beach days/seaside holidays
time with children/family play
working from home/the home office
hallways/the entrance
winding down/quiet evenings
film nights/watching series
commutes/the daily commute
living rooms/the living room
dining rooms/the dinner table
visiting friends/house calls
balconies/a small balcony
making coffee/pour-over mornings
park walks/the park
board game nights/card games
late-night snacks/midnight snacks
night feeds/getting up at night
cold days/cold snaps
windy days/dusty days
hot days/heatwaves
rainy days/wet days
snowy days/snowfall
feeding the baby/nursing
doing make-up/make-up mornings
touch-ups/make-up ~
outings with children/playground trips
engagements/engagement parties
gardens/patios
dumpling making/dumpling parties
writing/journaling
calligraphy practice/handwriting practice
school days/school
back to school/the new term
having guests/hosting
bedrooms/the bedroom
bathrooms/the bathroom
tea rooms/the tea table
evening receptions/dinners out
pets home alone/leaving the cat at home
pretend play/make-believe
moving house/moving day
trips home/homecoming
guesthouses/hotel rooms
hot pot nights/hotpot dinners
rented flats/rentals
gallery visits/museum days
mountain walks/hill climbs
crafts/craft afternoons
business trips/work trips
nappy changes/diaper changes
New Year visits/visiting relatives
meditation/quiet sitting
gaming/game nights
studies/reading corners
kitchens/the kitchen
children's rooms/the nursery
market stalls/craft fairs
livestreams/live selling
stargazing/starry nights
moon viewing/moonlit evenings
laundry/wash days
desks/the office desk
hiking/hikes/long walks
walks/evening strolls
running/runs/jogging
water play/splash days
simmering soup/slow cooking
sand play/sandcastles
hot springs/spa weekends
swimming/pool days
trips abroad/overseas travel
baths/bath time
showers/shower time
baby bath time/baby's bath
pet bath time/washing the dog
barbecues/grilling
baking/weekend ~
taking photos/photo days
dog walks/walking the dog
office days/the office/work days
late nights at work/overtime
badminton/racket games
basketball games/shooting hoops
football matches/kickabouts
tidying up/organising
vet visits/trips to the vet
drawing/painting
settling the baby/bedtime stories
washing up/doing the dishes
graduation days/graduation ceremonies
weddings/wedding receptions
small gifts to bring/souvenirs
wardrobe changeovers/seasonal storage
wedding home decorating/the bridal room
exam revision/revising
indoor play/rainy-day play
outdoor play/playing outside
skin care/evening ~
foot baths/foot soaks
dorm life/student rooms
dancing/dance practice
arranging flowers/fresh flowers at home
watering plants/plant care
blossom viewing/flower walks
afternoon tea/tea breaks
dim sum mornings/yum cha
brewing tea/gongfu tea
tea by the stove/stove-top tea
camping/~ weekends
travel/trips
weekend breaks/short trips
long flights/air travel
cycling/bike rides
shopping trips/a stroll in town
sleep/bedtime
military training/summer camps
video calls/online meetings
exams/exam days
job interviews/interviews
online classes/lessons at home
PE lessons/sports days
scrapbooking/bullet journaling
first steps/learning to walk
workouts/the gym
driving/the car
train rides/rail journeys
visiting parents/calls on grandparents
evening drinks/quiet drinks
baby's first month/full-month parties
leaving the house/the front door
walk-in wardrobes/dressing rooms
dressing a room/room makeovers
spring cleaning/house cleaning
skiing/snow days
spring outings/days in the country
filming/recording videos
weaning/baby mealtimes
breakfast/morning meals
dinner/weeknight ~s
candlelit dinners/dinners for two
family dinners/family meals
picnics/park ~
cooking/home ~
packed lunches/lunch boxes
party decorating/festive decorating
cafés/coffee shops
road trips/driving holidays
fishing/~ trips
@seasons
winter holidays/winter break
summer holidays/summer break
early winter/the first cold days
Start of Winter/Lidong
deep winter/midwinter
spring equinox/Chunfen
autumn equinox/Qiufen
New Year season/the start of the year
early summer/the first warm days
midsummer/high summer
Start of Summer/Lixia
deep cold/the coldest weeks/bitter winter
dog days/the hottest weeks
winter/~time
damp spring weather/muggy spring weeks
summer/~time
spring/~time
autumn/fall
graduation season/end of term
wedding season/the wedding months
back-to-school season/the start of term
season changeover/the change of season/between seasons
harvest time/harvest season
dry season/the dry months
heating season/radiator weather
blossom season/cherry ~
new tea season/spring tea season
camping season/outdoor season
hairy crab season/crab season
air-conditioning weather/air-conditioned days
rainy season/the wet season
plum rain season/the rainy weeks
typhoon season/storm season
Major Cold/Dahan
Minor Cold/Xiaohan
spring chill/a late cold spell
Clear and Bright/Qingming
early spring/the first days of spring
late spring/the end of spring
Start of Spring/Lichun
End of Heat/Chushu
Major Heat/Dashu
Minor Heat/Xiaoshu
late winter/the end of winter
late summer/the end of summer
year-end/the end of the year
Rain Water/Yushui
Grain Buds/Xiaoman
cold snaps/a cold front
early autumn/early fall
late autumn/late fall
Start of Autumn/Liqiu
Grain in Ear/Mangzhong
summer solstice/Xiazhi
late heat/Indian summer
Awakening of Insects/Jingzhe
Frost's Descent/Shuangjiang
Grain Rain/Guyu
first snow/the year's ~
Major Snow/Daxue
Minor Snow/Xiaoxue
first frost/frosty mornings
Cold Dew/Hanlu
White Dew/Bailu
@festivals
Singles' Day/Double 11
Cyber Monday/online Monday
Double 12/the December sale
Black Friday/the November sale
Back-to-School Sale/school shopping
618 Festival/mid-year sale
Spring New-Arrival Week/new-in week
Qixi Festival/Chinese Valentine's Day
Lunar New Year's Eve/Chinese New Year's Eve
Christmas Eve/Xmas Eve
New Year's Eve/Hogmanay
Dragon Head Day/Longtaitou
Gift Season/gifting season
Little New Year/Kitchen God day
Anniversary Sale/shop anniversary
World Book Day/book day
International Yoga Day/yoga day
Members' Day/loyalty day
International Coffee Day/coffee day
Small Business Saturday/shop small day
International Dog Day/dog day
International Cat Day/cat day
Earth Day/Earth day week
Boxing Day/St Stephen's Day
International Tea Day/tea day
New Year's Day/the first of January
Mother's Day/Mothering Sunday
Father's Day/dads' day
Valentine's Day/St Valentine's
White Day/reply day
April Fools' Day/All Fools'
St Patrick's Day/Paddy's Day
Laba Festival/Laba
Army Day/the first of August
Labour Day/May Day
Dragon Boat Festival/Duanwu
Halloween/All Hallows' Eve
Nurses Day/International ~
Women's Day/International ~
Lantern Festival/Yuanxiao
Shangsi Festival/Double Third
Teachers' Day/teachers' day
Youth Day/China ~
National Day/Golden Week
Thanksgiving/Turkey Day
Torch Festival/Yi torch festival
Eid/~ al-Fitr
Hanukkah/Festival of Lights
Lunar New Year/Chinese New Year/Spring Festival
Flower Goddess Festival/Huazhao
Arbor Day/tree-planting day
Songkran/Water Festival
Easter/~ Sunday
Diwali/Deepavali
Mid-Autumn Festival/Mid-Autumn/Moon Festival
Children's Day/the first of June
Winter Solstice Festival/Dongzhi
Christmas/Xmas
New Year Shopping Festival/Lunar New Year shopping
Eid al-Adha/Festival of Sacrifice
Double Ninth Festival/Chongyang/Seniors' Day
520 Day/May the twentieth`,
  zh: `服装
内衣家居服
鞋履
箱包
首饰配饰
家纺布艺
家具收纳
灯饰摆件
厨房家用
餐具杯盏
茶与咖啡
食品零食
美妆护肤
洗护个护
文具书籍
玩具童趣
母婴用品
运动户外
数码电器
宠物用品
夹克/外套/短外套/飞行~
西装外套/西服/小西装/西装上衣
背心/无袖上衣/小~/工字~
T恤/短袖/体恤衫/打底衫
汉服/古装/明制~/马面裙套装
羽绒服/羽绒衣/棉服/冬装外套
马甲/背心外套/坎肩/针织背心
卫衣/套头~/绒衫/圆领衫
大衣/呢子~/毛呢外套/长外套
防晒衣/防晒服/皮肤衣/薄款防晒外套
毛衣/针织衫/套头衫/羊毛衫
抓绒衣/摇粒绒外套/抓绒外套/绒衣
雨衣/雨披/防雨外套/冲锋~
风衣/长~/薄外套/战壕~
Polo衫/翻领短袖/保罗衫/有领T恤
连帽衫/帽衫/带帽卫衣/连帽卫衣
开衫/针织~/毛衣外套/小~
罩衫/宽松上衣/娃娃衫/雪纺衫
衬衫/衬衣/长袖~/上衣
旗袍/改良~/中式裙/新中式~
吊带裙/吊带连衣裙/细带裙/背心裙
连衣裙/裙子/长裙/过膝裙
半身裙/半裙/短裙/伞裙
马面裙/汉服裙/新中式半裙/织金裙
牛仔裤/牛仔长裤/丹宁裤/直筒牛仔
连体裤/连身裤/工装~
运动裤/卫裤/束脚裤/慢跑裤
背带裤/吊带裤/工装~
打底裤/紧身裤/小脚裤/弹力裤
短裤/中裤/五分裤/热裤
阔腿裤/宽腿裤/垂感裤/裙裤
西裤/正装裤/直筒裤/职业裤
休闲裤/长裤/裤子/便裤
袜子/棉袜/中筒袜/长袜
睡帽/真丝~/护发帽/居家~
吊带背心/打底吊带/内搭背心/小吊带
家居服/居家套装/休闲~/居家服套装
眼罩/睡眠~/遮光~/真丝~
文胸/内衣/胸罩/无钢圈内衣
运动内衣/运动文胸/运动背心/防震内衣
保暖内衣/秋衣秋裤/保暖套装/打底内衣
泳衣/游~/连体~/泳装
睡衣/家居服套装/~套装/居家服
法兰绒睡衣/珊瑚绒睡衣/加绒睡衣/冬季睡衣
塑身衣/塑形衣/收腹衣/束身衣
睡袍/浴袍/晨袍/家居袍
地板袜/毛绒袜/居家袜/睡眠袜
船袜/隐形袜/浅口袜/短袜
连裤袜/丝袜/打底袜/保暖袜裤
睡裙/睡衣裙/居家裙/长~
内裤/三角裤/女士~/男士~
家居裤/睡裤/居家长裤/棉麻睡裤
泳裤/游~/沙滩裤/平角~
平角裤/四角裤/平角内裤
鞋垫/减震~/运动~/吸汗~
人字拖/夹脚拖/沙滩拖/夹趾拖鞋
雪地靴/棉靴/加绒靴/保暖靴
短靴/踝靴/切尔西靴/马丁靴
长靴/高筒靴/骑士靴/过膝靴
凉鞋/夏季~/露趾鞋/罗马鞋
运动鞋/跑鞋/球鞋/波鞋
登山鞋/徒步鞋/户外鞋/越野鞋
老北京布鞋/千层底布鞋/手工布鞋/绣花鞋
帆布鞋/布鞋/低帮~/高帮~
平底鞋/单鞋/芭蕾鞋/浅口鞋
拖鞋/家居~/凉拖/室内~
棉拖鞋/毛拖鞋/保暖拖鞋/冬季拖鞋
跑步鞋/慢跑鞋/训练鞋/缓震跑鞋
洞洞鞋/沙滩鞋/厚底~/花园鞋
玛丽珍鞋/复古单鞋/一字扣单鞋
小白鞋/白色板鞋/休闲鞋/平底~
皮鞋/正装~/商务~/德比鞋
乐福鞋/便鞋/懒人鞋/一脚蹬
童鞋/儿童运动鞋/学生鞋/宝宝鞋
高跟鞋/细跟鞋/粗跟鞋/尖头鞋
舞蹈鞋/练功鞋/芭蕾舞鞋/软底舞鞋
雨鞋/雨靴/水鞋/胶鞋
腋下包/单肩包/法棍包/小肩包
书包/学生~/小学生~/护脊~
卡包/卡夹/名片夹/零钱~
化妆包/收纳包/化妆袋/随身小包
邮差包/信使包/单肩斜挎包
手拿包/晚宴包/信封包/宴会包
斜挎包/斜背包/挎包/小方包
手提包/手拎包/女包/手袋
公文包/商务包/电脑手提包/文件包
相机包/摄影包/单反包/微单包
水桶包/抽绳~/桶包
洗漱包/旅行洗漱袋/洗漱收纳包
托特包/大包/手提袋/通勤大包
双肩包/背包/书包/双肩背包
电脑包/笔记本包/内胆包/平板包
腰包/胸包/跑步~/贴身小包
钱包/钱夹/短款~/皮夹
零钱包/硬币包/小钱包/钥匙~
午餐包/便当包/饭盒袋/保温袋
护照夹/护照套/证件包/旅行证件夹
行李箱/拉杆箱/登机箱/旅行箱
帆布袋/帆布包/购物袋/环保袋
旅行收纳袋/衣物收纳袋/行李分装袋/打包袋
抽绳袋/束口袋/收纳布袋/抽绳背包
旅行袋/行李袋/健身包/短途旅行包
手串/佛珠/串珠/珠串
遮阳伞/太阳伞/防晒伞/晴雨两用伞
雨伞/折叠伞/晴~/长柄伞
发圈/头绳/皮筋/大肠~
吊坠/坠子/挂坠/项坠
发夹/发卡/边夹/刘海夹
抓夹/鲨鱼夹/大~/盘发夹
耳夹/无耳洞耳饰/耳骨夹
手套/保暖~/触屏~/毛线~
帽子/渔夫帽/盆帽/遮阳帽
丝巾/方巾/真丝围巾/长条~
围巾/围脖/披肩~/羊毛~
手帕/手绢/方帕/棉~
皮带/腰带/裤带/牛~
领带/正装~/窄~/商务~
棒球帽/鸭舌帽/遮阳帽/软顶帽
毛线帽/针织帽/冷帽/套头帽
草帽/遮阳~/编织帽/沙滩帽
贝雷帽/画家帽/羊毛~
折扇/扇子/团扇/竹扇
钥匙扣/钥匙圈/挂件/包挂
袖扣/法式~/衬衫袖钉
戒指/指环/对戒/尾戒
眼镜框/镜架/平光镜/眼镜架
耳环/耳饰/耳坠/耳圈
首饰盒/珠宝盒/饰品收纳盒/首饰收纳
发箍/头箍/发带/头饰
发簪/簪子/古风~/步摇
领结/蝴蝶结~/礼服~
披肩/斗篷/大~/空调~
手表/腕表/石英表/机械表
胸针/别针/领针/胸花
耳钉/耳针/小~/珍珠~
手链/链条~/手饰/细~
脚链/足链/脚饰/踝链
项链/锁骨链/颈链/毛衣链
墨镜/太阳镜/遮阳镜/太阳眼镜
手镯/镯子/开口镯/银镯
床单/被单/单人~/双人~
地垫/门垫/入户垫/脚垫
坐垫/椅垫/榻榻米垫/办公室~
浴室垫/吸水脚垫/防滑垫/卫生间地垫
枕头/枕芯/护颈枕/睡枕
四件套/床上用品/床品套件/床单被套
沙发套/沙发罩/沙发垫/弹力~
枕套/枕头套/枕罩/真丝~
抱枕套/靠垫套/沙发枕套
被套/被罩/单人~/双人~
毯子/盖毯/午睡毯/毛毯
被子/被芯/空调被/冬被
毛巾/面巾/洗脸巾/擦手巾
浴巾/大毛巾/裹身~/沐~
餐巾/布~/口布/餐布
桌布/台布/餐~/茶几布
浴帘/防水~/卫生间隔断帘
窗帘/遮光帘/布帘/落地帘
纱帘/窗纱/白~/透光帘
门帘/布艺~/半帘/隔断帘
凉席/竹席/藤席/冰丝席
干发帽/吸水发帽/擦头巾/包头巾
桌旗/桌巾/茶旗/餐桌装饰布
抱枕/靠枕/沙发靠垫/腰枕
乳胶枕/护颈枕/橡胶枕/天然~头
沙发毯/沙发盖布/装饰毯/搭毯
地毯/客厅~/卧室~/毛绒~
床笠/床罩/床垫套/席梦思套
床垫罩/床褥/床护垫/防污床罩
蚕丝被/桑~/丝绵被
夏凉被/空调被/薄被/夏被
羽绒被/鹅绒被/冬被/保暖被
茶几/客厅~/小圆几/咖啡桌
边几/沙发~/角几/小边桌
换鞋凳/玄关凳/门口凳/鞋柜凳
沙发/布艺~/双人~/小户型~
单人沙发/懒人椅/休闲椅/扶手椅
懒人沙发/豆袋/榻榻米沙发/豆袋沙发
梳妆台/化妆桌/化妆台/梳妆桌
床垫/弹簧~/席梦思/乳胶~
凳子/圆凳/小板凳/矮凳
椅子/靠背椅/木椅/单椅
床/木~/双人~/单人~
书架/书柜/置物架/落地~
壁架/墙上置物架/一字隔板/搁板
衣帽架/挂衣架/落地衣架/玄关衣架
床架/铁艺床/榻榻米~/排骨架
置物架/层架/收纳架/落地架
衣架/晾~/防滑~/木~
鞋架/多层~/简易~
床头柜/床边柜/小柜子/床头收纳柜
斗柜/抽屉柜/五斗橱/收纳柜
衣柜/大衣橱/推拉门~/挂~
电视柜/地柜/影视柜/客厅矮柜
鞋柜/玄关柜/翻斗~/门口鞋架
书桌/写字台/电脑桌/学习桌
餐桌/饭桌/圆~/伸缩~
办公椅/电脑椅/人体工学椅/转椅
吧台椅/高脚凳/吧凳/岛台椅
户外椅/阳台椅/庭院椅/花园椅
摇椅/躺椅/逍遥椅/阳台~
餐椅/餐桌椅/靠背~/实木~
抽屉收纳盒/分隔盒/桌面收纳/内衣收纳盒
收纳箱/整理箱/储物箱/百纳箱
脏衣篓/洗衣篮/脏衣筐/衣物篮
收纳篮/编织篮/脏衣篮/置物筐
推车/小~/置物~/移动收纳架
屏风/隔断/折叠~/玄关~
灯串/彩灯/星星灯/装饰灯
摆件/装饰品/小摆设/工艺品
烛台/蜡烛架/蜡台/烛杯
镜子/化妆镜/壁挂镜/浴室镜
相框/画框/摆台/照片框
绿植/盆栽/室内植物/多肉
挂毯/墙毯/背景布/编织~
灯泡/球泡/节能~/暖光~
台灯/书桌灯/护眼~/桌灯
吊灯/餐厅灯/餐~/客厅主灯
落地灯/立灯/客厅灯/氛围灯
壁灯/墙灯/过道灯/床头~
小夜灯/夜灯/感应灯/起夜灯
床头灯/卧室灯/小台灯/睡前灯
吸顶灯/顶灯/卧室主灯/圆形~
香炉/熏~/香座/倒流~
香薰蜡烛/香氛蜡烛/无烟蜡烛/蜡烛杯
圣诞花环/门挂花环/装饰花圈/藤环
花瓶/花器/插~/玻璃瓶
装饰画/挂画/海报/墙画
花盆/盆器/绿植盆/多肉盆
纸巾盒/抽纸盒/纸巾套/桌面~
八音盒/音乐盒/木质音乐盒
灯笼/宫灯/花灯/纸~
春联/对联/门联/福字
干花/~束/永生花/花束摆件
仿真花/假花/绢花/装饰花
藤条香薰/无火香薰/扩香瓶/室内香氛
挂钟/时钟/静音钟/墙上钟表
闹钟/床头钟/学生~/电子钟
风铃/挂铃/陶瓷~/玻璃~
全身镜/落地镜/穿衣镜/试衣镜
线香/檀香/香熏/沉香~
蛋糕模具/烘焙模具/吐司模/慕斯圈
剪刀/厨房~/食物剪/鸡骨剪
水果刀/削皮刀/小刀/折叠~
菜刀/厨刀/切片刀/中式~
汤勺/大勺/长柄勺/盛~
量勺/量杯~/烘焙~/刻度勺
削皮器/刨刀/刮皮刀/土豆削皮刀
打蛋器/搅拌器/手动~/面糊搅拌棒
隔热垫/锅垫/餐垫/防烫垫
烧水壶/水壶/煮水壶/鸣音壶
隔热手套/烤箱手套/防烫手套/微波炉手套
洗碗布/抹布/百洁布/擦碗巾
扫把/扫帚/簸箕套装/笤帚
拖把/平板拖/旋转~/吸水~
擀面杖/面棍/压面杖/饺子皮擀杖
砧板/菜板/案板/切菜板
沥水架/碗碟架/碗架/晾碗架
晾衣架/落地~/折叠~/阳台晾晒架
垃圾桶/垃圾篓/纸篓/分类~
洗衣液/洗涤剂/衣物清洁液/机洗~
调料瓶/调味罐/油壶/盐罐
保鲜盒/食品收纳盒/冰箱收纳盒/饭盒
烤盘/烤箱盘/烘焙~/方形~
竹蒸笼/小笼屉/蒸屉/点心蒸笼
沥水篮/洗菜篮/漏盆/水果篮
洗洁精/餐具清洁剂/果蔬清洁剂/洗碗液
密封罐/储物罐/杂粮罐/茶叶罐
围裙/厨房~/烘焙~/工作~
锅铲/炒菜铲/硅胶铲/木铲
奶锅/小煮锅/辅食锅/热~
平底锅/煎锅/牛排锅/不粘煎锅
汤锅/炖锅/煮锅/深~
炒锅/铁锅/不粘~/中式~
砂锅/煲仔锅/陶瓷煲/炖汤~
蒸锅/蒸笼锅/双层~/多层~
铸铁锅/珐琅锅/生铁锅/炖锅
醒酒器/分酒器/红酒壶/快速醒酒
杯垫/隔热~/茶垫/吸水~
水壶/运动水杯/大容量水杯/水瓶
冷水壶/凉水壶/大肚壶/果汁壶
茶壶/紫砂壶/泡~/陶瓷~
勺子/汤匙/饭勺/调羹
盘子/菜盘/餐盘/浅盘
筷子/家用筷/木筷/合金筷
马克杯/水杯/咖啡杯/早餐杯
咖啡杯/拿铁杯/浓缩杯/杯碟套装
保温杯/不锈钢杯/焖茶杯/热水杯
焖烧杯/焖烧罐/粥杯/保温饭桶
玻璃杯/水杯/透明杯/果汁杯
高脚杯/红酒杯/葡萄酒杯/香槟杯
茶杯/品茗杯/主人杯/功夫~
随行杯/咖啡~/车载杯/吸管杯
公道杯/分茶器/匀杯/茶海
酒杯/小酒盅/白~/清~
便当盒/饭盒/午餐盒/分格餐盒
点心盘/蛋糕盘/下午茶盘/甜品盘
托盘/茶水~/早餐~/木~
果盘/水~/干~/糖果盒
茶盘/茶台/干泡盘/竹~
鱼盘/长盘/蒸~/椭圆盘
碗/饭~/汤~/面~
盖碗/三才碗/泡茶碗/敬茶碗
面碗/拉~/大碗/斗笠碗
味碟/小碟/蘸料碟/骨碟
茶具套装/功夫茶具/旅行茶具/快客杯
餐具套装/碗碟套装/碗盘组合/乔迁餐具
刀叉套装/西餐刀叉/牛排刀叉/餐具三件套
茶包/袋泡茶/三角~/冷泡~
热可可/可可粉/巧克力粉/热巧
速溶咖啡/冻干咖啡/黑咖啡/即溶咖啡
挂耳咖啡/滤挂咖啡/挂耳包/便携手冲
手冲壶/细口壶/咖啡壶/鹅颈壶
摩卡壶/意式~/煮咖啡壶
法压壶/法式滤压壶/压滤壶/茶咖两用壶
咖啡机/意式~/家用~/半自动~
磨豆机/手摇~/研磨机/咖啡磨
滤杯/手冲~/咖啡~/V形~
冷萃咖啡液/咖啡浓缩液/胶囊咖啡液/冷泡咖啡
茶滤/滤茶器/茶漏/泡茶球
陈皮/新会~/老~/橘皮
茶叶礼盒/茶礼/送礼茶叶/伴手礼茶
咖啡粉/现磨~/黑~/研磨咖啡
奶茶粉/速溶奶茶/冲泡奶茶/固体奶茶
抹茶粉/抹茶/点茶粉/烘焙抹茶
滤纸/咖啡~/手冲~
茶叶罐/储茶罐/密封茶罐/锡罐
水果茶/果茶/冻干~/冷泡果茶
普洱茶/熟普/生普/茶饼
白茶/白毫银针/白牡丹/寿眉
红茶/滇红/正山小种/英红
绿茶/龙井/碧螺春/毛峰
茉莉花茶/花茶/香片/茉莉绿茶
菊花茶/胎菊/贡菊/金丝皇菊
花草茶/养生茶/草本茶/组合花茶
乌龙茶/铁观音/大红袍/单丛
咖啡豆/手冲~/意式~/现烘豆
巧克力/黑巧/夹心~/生巧
面包/吐司/全麦~/欧包
汤圆/元宵/芝麻~/糯米圆子
瓜子/葵花籽/西~/南~
粽子/肉粽/甜粽/~礼盒
果干/水~/冻干水果/芒~
肉干/牛~/猪肉脯/手撕牛肉
饼干/曲奇/黄油~/苏打~
火锅底料/麻辣底料/番茄锅底/牛油底料
面条/挂面/拌面/手工面
坚果/每日~/混合~/果仁
糖果/硬糖/水果糖/喜糖
红枣/大枣/灰枣/和田枣
果汁/鲜榨~/橙汁/苹~
橄榄油/食用油/初榨~/凉拌油
酱油/生抽/老抽/酿造~
薯片/马铃~/膨化食品/脆片
燕麦片/麦片/即食燕麦/早餐谷物
曲奇礼盒/手工曲奇/铁盒曲奇/黄油曲奇
大米/五常~/新米/稻米
螺蛳粉/柳州~/酸辣粉/速食米粉
杂粮/五谷~/小米/红豆
年糕/糯米糕/红糖~/水磨~
蛋糕/生日~/纸杯~/磅~
绿豆糕/豆糕/冰糕/中式糕点
牛轧糖/雪花酥/花生糖/奶糖
软糖/果汁~/橡皮糖/水果~
腊肠/香肠/广式~/腊味
爆米花/焦糖~/玉米花
麻花/小~/手工~/天津~
海苔/紫菜脆/夹心~/即食~
蜂蜜/土~/洋槐蜜/百花蜜
米酒/甜酒酿/醪糟/糯~
凤梨酥/菠萝酥/台式糕点/伴手礼糕点
蛋黄酥/酥皮点心/豆沙酥/中式酥点
果酱/草莓酱/蓝莓酱/面包酱
辣椒酱/拌饭酱/香辣酱/蒜蓉辣酱
花生酱/坚果酱/涂抹酱/颗粒~
蜜饯/话梅/果脯/山楂条
月饼/~礼盒/广式~/流心~
洁面乳/洗面奶/洁面泡沫/洁颜霜
化妆刷/刷具套装/腮红刷/散粉刷
洗脸巾/一次性~/棉柔巾/洁面巾
刮痧板/玉石~/面部刮痧/按摩板
化妆棉/卸妆棉/湿敷棉/棉片
爽肤水/化妆水/柔肤水/护肤水
香水/淡~/香氛/随身~
卸妆油/卸妆水/卸妆膏/清洁油
指甲油/美甲油/甲油胶/可剥~
乳液/保湿乳/护肤乳/水乳
精华液/精华/安瓶/小样精华
粉底液/粉霜/底妆/气垫
穿戴甲/美甲贴/甲片/手工~
眼影盘/眼影/大地色眼影/哑光眼影
眉笔/双头~/眉粉/拉线~
眼线笔/眼线液/眼线胶笔
散粉/蜜粉/定妆粉/控油粉饼
口红/唇釉/唇泥/哑光~
腮红/胭脂/膏状~/~膏
润唇膏/唇膏/护唇膏/唇部滋润膏
睫毛膏/睫毛液/打底~
固体香膏/香膏/随身香膏/固体香水
面膜/补水~/贴片~/泥膜
美妆蛋/粉扑/海绵蛋/气垫粉扑
化妆镜/梳妆镜/带灯~/台式镜
护手霜/手霜/滋润手霜/手部护理霜
防晒霜/防晒乳/防晒喷雾/隔离防晒
眼霜/眼部精华/眼部护理霜
面霜/保湿霜/滋润霜/乳霜
身体乳/润肤乳/身体霜/滋润乳
指甲刀/指甲钳/修甲套装/指甲剪
剃须刀/刮胡刀/手动~/安全剃刀
牙刷/软毛~/成人~/竹~
泡脚包/足浴包/艾草~/泡脚粉
梳子/木梳/气垫梳/牛角梳
气囊梳/气垫按摩梳/卷发梳/顺发梳
洗发水/洗头膏/洗发露/控油~
漱口水/口腔清洁液/便携~/清新口气
按摩油/身体精油/推拿油/舒缓~
护发精油/头发精油/免洗护发油/柔顺精油
洗手液/泡沫~/洗手露
沐浴球/浴花/搓澡巾/起泡球
泡澡球/浴球/泡泡浴球/气泡弹
洗发皂/手工~/固体洗发水
香皂/手工皂/肥皂/洁面皂
浴盐/泡澡盐/足~/沐~
护发素/润发乳/顺发素/柔顺~
牙线/~棒/剔~/细滑~
牙膏/清新~/儿童~/薄荷~
磨砂膏/去角质膏/身体磨砂/沐浴盐
剃须膏/刮胡泡/剃须泡沫
发膜/护~/焗油膏/修护~
发蜡/发泥/定型~/造型泥
干发喷雾/免洗喷雾/干洗发喷雾/蓬松喷雾
止汗露/走珠/香体露/爽身走珠
沐浴露/沐浴液/洗澡液/沐浴乳
相册/影集/纪念册/照片簿
手工剪刀/儿童剪刀/学生剪刀/安全剪刀
红包/利是封/~袋/压岁钱袋
贺卡/生日卡/明信片/祝福卡
台历/日历/桌面日历/月历
挂历/墙历/年历/老黄历
砚台/端砚/文房四宝/墨盘
文件夹/资料册/活页夹/试卷夹
信封/信纸套装/红包封/复古~
胶带/和纸~/手账~/装饰~
水彩颜料/固体水彩/水粉颜料/颜料盘
绘本/图画书/儿童读物/睡前故事书
日记本/密码本/心情日记/每日一记
笔记本/本子/记事本/手账本
手账本/日程本/手帐/计划本
墨水/彩墨/钢笔~/非碳素~
礼品盒/礼物盒/包装盒/空礼盒
书立/书挡/书靠/桌面书架
印章/图章/姓名章/篆刻章
马克笔/双头~/水彩笔/手绘笔
中性笔/水笔/签字笔/按动笔
毛笔/狼毫/羊毫/书法笔
圆珠笔/原子笔/按动~
钢笔/墨水笔/练字~/铱金笔
铅笔/素描~/学生~
自动铅笔/活动铅笔/按动铅笔
书签/金属~/纸质~/流苏~
宣纸/书法纸/毛边纸/国画纸
包装纸/礼品纸/礼物包装/牛皮纸
贴纸/手账~/不干胶/装饰贴
笔袋/文具袋/大容量~/铅笔盒
小说/文学书/故事书/长篇~
食谱/菜谱/烘焙书/家常菜书
便利贴/便签纸/便条/便笺
彩铅/彩色铅笔/水溶~/绘画铅笔
玩偶/洋娃娃/娃娃/人偶
皮影玩具/皮影戏/手偶/布袋木偶
厨房玩具/过家家玩具/切切乐/仿真厨房
沙滩玩具/挖沙工具/沙滩桶/玩沙套装
毛绒玩具/公仔/玩偶/布娃娃
手工材料包/DIY材料包/手工课材料/创意手工
拼图/~玩具/成人~/木质~
黏土/超轻~/橡皮泥/彩泥
麻将/~牌/家用~/手搓~
娃娃屋/小房子/过家家玩具屋/微缩屋
魔方/三阶~/速拧~/益智~
积木/拼装~/木质~/拼插玩具
泡泡机/吹泡泡玩具/电动~/泡泡枪
画板/涂鸦板/磁性~/写字板
水枪/滋~/戏水玩具/儿童~
围棋/五子棋/~套装/云子
象棋/中国~/实木~/折叠棋盘
桌游/桌面游戏/聚会游戏/卡牌
扑克牌/纸牌/卡牌/扑克
气球/派对~/生日~/铝膜~
溜溜球/悠悠球/竞技~
盲盒/潮玩手办/惊喜盒/收藏玩具
科学实验盒/STEM玩具/科普玩具/小学实验套装
蜡笔/油画棒/可水洗~/彩色~
风筝/手工~/三角~/潍坊~
玩具车/小汽车/模型车/回力车
遥控车/遥控汽车/越野~/电动车玩具
滑板车/儿童~/踏板车/可折叠~
轨道火车/小火车/木质轨道车/电动火车
平衡车/滑步车/无脚踏自行车/学步车
尤克里里/小吉他/四弦琴/入门乌克丽丽
儿童餐具/宝宝餐盘/分格盘/训练勺叉
妈咪包/母婴包/待产包/外出包
奶嘴/安抚~/婴儿安慰~
隔尿垫/防水~/婴儿护理垫/尿布垫
爬行垫/宝宝地垫/拼接地垫/游戏垫
纱布巾/婴儿小方巾/洗脸巾/纱布手帕
安抚巾/安抚玩偶/婴儿玩偶/入睡玩偶
口水巾/围兜/三角巾/婴儿口水围
婴儿浴巾/斗篷浴巾/宝宝盖毯/连帽浴巾
婴儿湿巾/手口湿巾/宝宝湿巾/柔湿巾
尿布/纸尿裤/尿不湿/拉拉裤
婴儿背带/腰凳/背巾/抱娃神器
婴儿帽/胎帽/宝宝帽/新生儿帽
婴儿床/宝宝床/拼接床/新生儿床
和尚服/新生儿衣服/绑带内衣/婴儿内衣套装
吸管杯/学饮杯/宝宝水杯/鸭嘴杯
哺乳枕/喂奶枕/孕妇枕/护腰枕
健身架/婴儿~/脚踏钢琴/宝宝玩具架
宝宝餐椅/吃饭餐椅/儿童餐椅/吃饭椅
奶瓶/玻璃~/宽口~/新生儿~
婴儿澡盆/浴盆/折叠浴盆/宝宝洗澡盆
满月礼盒/新生儿礼盒/百日礼/宝宝礼盒
辅食碗/吸盘碗/宝宝碗/婴儿餐具
牙胶/磨牙棒/咬胶/曼哈顿球
婴儿连体衣/哈衣/爬服/包屁衣
婴儿睡袋/防踢被/宝宝睡袋/儿童睡袋
婴儿袜/宝宝袜/地板袜/松口袜
包被/抱被/襁褓/婴儿包巾
孕妇裙/孕妇装/哺乳裙/宽松~
婴儿推车/童车/伞车/溜娃车
床铃/婴儿~/旋转~/床头挂件
摇铃/手~/婴儿~/抓握玩具
婴儿面霜/宝宝霜/儿童面霜/宝宝润肤霜
学步鞋/宝宝鞋/软底鞋/婴儿鞋
登山包/徒步背包/户外背包/双肩~
瑜伽垫/健身垫/运动垫/防滑~
野餐垫/防潮垫/沙滩垫/春游垫
骑行手套/自行车手套/半指手套/防滑~
运动毛巾/速干毛巾/健身汗巾/冷感毛巾
弹力带/阻力带/拉力带/拉伸带
泳帽/硅胶~/布~/游~
天幕/户外遮阳棚/露营~/遮阳布
吊床/户外~/秋千床/阳台~
乒乓球拍/兵乓球拍/横拍/直拍
羽毛球拍/羽毛球双拍/单拍/碳素球拍
网球拍/~套装/单人网球/初学~
瑜伽服/瑜伽套装/健身服/运动套装
登山杖/徒步杖/手杖/折叠~
滑板/双翘板/长板/入门~
露营桌/折叠桌/蛋卷桌/户外餐桌
露营椅/折叠椅/月亮椅/克米特椅
头灯/夜跑灯/钓鱼~/充电~
露营灯/帐篷灯/营地灯/氛围马灯
卡式炉/户外炉/便携炉/野营炉
篮球/室外~/七号球/耐磨~
足球/五号~/训练~/青少年~
健身球/瑜伽球/普拉提球/大龙球
骑行头盔/自行车头盔/单车头盔/安全帽
瑜伽砖/瑜伽辅具/高密度~
钓鱼竿/鱼竿/手竿/路亚竿
手电筒/电筒/强光手电/便携手电
野餐篮/藤编~/保温篮/郊游篮
帐篷/露营~/天幕~/速开~
跳绳/竹节~/计数~/无绳~
护膝/运动~/跑步~/篮球~
冲锋衣/户外外套/硬壳/三合一~
睡袋/户外~/露营~/成人~
自行车/单车/公路车/折叠车
泡沫轴/瑜伽柱/肌肉放松滚轴/狼牙棒
哑铃/小~/家用~/浸塑~
泳镜/游~/防雾~/游泳眼镜
扫地机器人/扫拖机/自动扫地机/拖地机器人
投影仪/家用投影/便携投影/迷你投影机
电动牙刷/声波牙刷/充电牙刷/震动牙刷
空气净化器/净化机/新风机/除味净化器
吸尘器/无线~/手持~/除螨仪
取暖器/暖风机/电暖器/小太阳
加湿器/空气加湿/香薰~/桌面~
充电器/充电头/快充头/电源适配器
无线充电器/无线充电座/磁吸充电/充电底座
电子书阅读器/墨水屏阅读器/电纸书
扩展坞/拓展坞/转接头/集线器
鼠标垫/桌垫/大号~/护腕~
手机壳/手机套/保护壳/磁吸壳
电水壶/电热水壶/烧水壶/恒温壶
养生壶/煮茶器/花茶壶/炖煮壶
平板保护套/平板壳/支架保护套/平板皮套
充电宝/移动电源/快充~/便携电源
手持小风扇/迷你风扇/随身风扇/挂脖风扇
电风扇/落地扇/循环扇/台扇
吐司机/多士炉/烤面包机/早餐机
破壁机/豆浆机/料理机/搅拌机
榨汁机/果汁机/原汁机/便携榨汁杯
挂烫机/蒸汽熨斗/手持~/熨烫机
相机/拍立得/数码~/微单
耳机/头戴~/有线~/耳麦
蓝牙耳机/无线耳机/入耳式耳机/运动耳机
吹风机/电吹风/高速~/负离子~
插线板/排插/插座/接线板
笔记本支架/电脑支架/增高架/散热支架
手机支架/桌面支架/懒人支架/车载支架
三脚架/自拍杆/手机~/直播支架
鼠标/无线~/静音~/办公~
卷发棒/直发夹/卷直两用/电卷棒
电热毯/电褥子/加热毯/暖身毯
电饭煲/电饭锅/智能饭煲/迷你~
智能手环/运动手环/计步手环/睡眠手环
键盘/机械~/无线~/静音~
电子秤/体重秤/厨房秤/体脂秤
烤箱/家用~/小~/台式~
音箱/蓝牙~/小音响/桌面~
数据线/充电线/快充线/编织线
钢化膜/手机膜/屏幕贴膜/防窥膜
智能手表/运动手表/电话手表/智能腕表
空气炸锅/无油炸锅/可视~/电炸锅
麦克风/话筒/领夹麦/直播~
宠物玩具/狗玩具/发声玩具/耐咬玩具
漏食玩具/益智玩具/慢食球/嗅闻玩具
宠物指甲剪/猫指甲剪/狗指甲钳
宠物外出包/猫包/太空舱猫包/便携宠物包
粘毛器/除毛滚筒/粘尘器/去毛刷
自动喂食器/定时喂食器/智能喂食器/投食器
项圈/狗~/猫铃铛~/脖圈
尿垫/狗~/尿不湿垫/训练垫
宠物垫/冰垫/狗垫子/笼垫
猫罐头/湿粮/主食罐/猫零食罐
胸背带/狗背带/猫胸背/遛狗胸背
宠物衣服/狗衣服/猫衣服/四脚衣
宠物饮水机/猫咪饮水机/流动饮水器
猫条/猫零食/湿粮条/流质零食
猫抓板/瓦楞纸~/抓柱/磨爪板
猫爬架/猫架/猫树/通天柱
宠物梳/除毛梳/开结梳/撸猫梳
逗猫棒/猫玩具/羽毛逗猫/钓竿逗猫
猫砂盆/猫厕所/封闭~/大号~
猫砂/豆腐~/膨润土/混合~
宠物碗/猫碗/狗碗/高脚碗
宠物窝/猫窝/狗窝/垫子窝
鸟笼/鹦鹉笼/鸟架/观赏~
仓鼠笼/仓鼠窝/小宠笼/鼠别墅
狗粮/犬粮/小型犬粮/幼犬粮
猫粮/猫咪主粮/冻干~/幼~
牵引绳/遛狗绳/狗链/牵引带
鱼缸/水族箱/小~/生态缸
拾便袋/捡屎袋/便便袋/遛狗垃圾袋
宠物推车/狗推车/猫推车/遛宠车
宠物沐浴露/狗狗香波/猫咪洗浴/宠物洗澡液
狗零食/肉干零食/磨牙棒/训练零食
TPE/环保~/热塑弹性体
TPU/软胶/热塑性聚氨酯
PPSU/聚苯砜/奶瓶料
天丝/莱赛尔/~棉
铜氨丝/铜氨纤维/铜氨里料
蕾丝/花边面料/镂空~
桑蚕丝/真丝/蚕丝/丝绸
杏仁/巴旦木/扁桃仁
核桃仁/核桃/纸皮核桃
一芽一叶/嫩芽/芽头茶青
粗花呢/小香风面料/花呢
双面呢/双面羊绒呢/手缝~
膨润土/钠基~/矿物砂
荞麦壳/荞麦皮/荞麦枕芯
菩提子/星月菩提/金刚菩提
榛子/欧榛/烤~
莫代尔/木代尔/兰精~
牛仔布/丹宁/原色牛仔
帆布/厚~/水洗~
牛津布/涂层~/加厚~
网布/透气~/飞织网面
蜡布/油蜡帆布/上蜡帆布
超轻黏土料/纸黏土/轻泥
PP塑料/聚丙烯/PP料
ABS塑料/ABS树脂/环保ABS
水晶/天然~/白~
紫水晶/紫晶/天然紫晶
粉晶/粉水晶/芙蓉石
相思木/~板/亚卡西亚木
黄杨木/小叶黄杨/黄杨
松木/樟子松/北欧~
枫木/硬~/加拿大~
柚木/缅甸~/老~
樱桃木/美国~/~板
胡桃木/黑胡桃/黑~
桦木/~多层板/白桦
椴木/~板/儿童~
橄榄木/~料/油~
榆木/老~/北方~
榉木/山毛榉/~板
橡木/白~/红橡
檀木/绿檀/黑檀
橡胶木/泰国~/指接~
白蜡木/水曲柳/白蜡
软木/栓皮/~板
醋酸板材/板材/醋酸纤维板
柳条/柳编/白柳
羊毛毡条/戳戳乐羊毛/羊毛条
岩板/烧结石/仿石板
密度板/纤维板/中纤板
多层实木板/胶合板/多层板
开心果/原色~/~仁
腰果/炭烧~/大~
芒果/台芒/凯特芒
棉/纯~/全~/~布
PP棉/公仔棉/填充棉
丝光棉/双丝光/丝光纱
弹力棉/棉氨/加氨纶的棉
彩棉/天然~/原色棉
记忆棉/慢回弹海绵/太空棉
有机棉/有机种植棉/生态棉
华夫格棉/蜂巢布/华夫布
精梳棉/精梳纱/~布
水洗棉/砂洗棉/~布
羽绒棉/仿羽绒/纤维棉
长绒棉/新疆~/细支~
匹马棉/皮马棉/秘鲁棉
椰棕/棕丝/~片
山楂/红果/山里红
紫檀/小叶~/~木
柠檬/冻干~/安岳~
贝母/珠母贝/白~
羊毛刷毛/山羊毛/软~
马海毛/安哥拉山羊毛/毛海
人造纤维毛/尼龙刷毛/仿动物毛
羊毛/纯~/绵~
美丽诺羊毛/美利奴羊毛/细羊毛
人造毛/仿皮草/环保皮草
羊驼毛/驼羊毛/阿尔帕卡
毛毡/羊~/羊~布
EVA泡沫/EVA发泡/发泡材料
椰子油/冷压~/初榨~
荷荷巴油/霍霍巴油/金色荷荷巴
乳木果油/乳木果/牛油树脂
山茶油/茶籽油/山茶花油
黄油/动物~/发酵~
水泥/清水混凝土/~制
氨基酸表活/氨基酸起泡剂/氨基酸配方
豆腐渣/豆渣/豌豆渣
角鲨烷/植物~/橄榄~
绿茶提取物/茶多酚/绿茶精粹
和田玉/软玉/羊脂玉
珍珠/淡水~/海水珠
珊瑚珠/红珊瑚色珠/仿珊瑚
玛瑙/南红~/水草~
玻璃/钠钙~/透明~
水晶玻璃/无铅水晶/水晶杯料
高硼硅玻璃/耐热玻璃/硼硅玻璃
琉璃/古法~/料器
玫瑰花瓣/食用玫瑰/重瓣玫瑰
瓷/白~/~器
搪瓷/珐琅/~铁
青花瓷/青花/手绘青花
青瓷/龙泉~/梅子青
骨瓷/骨质瓷/高~
羊毛皮/羊剪绒/皮毛一体
漆皮/亮面皮/镜面皮
牛皮/头层~/真~
磨砂皮/牛巴革/绒面牛皮
羊皮/绵~/小~
建盏/黑釉盏/油滴盏
月光石/蓝月光/冰长石
寿山石/印章石/青田石
绿松石/松石/原矿~
石榴石/酒红~/紫牙乌
大理石/天然~/白~
水磨石/磨石子/彩色~
端石/砚石/端溪石
青金石/阿富汗青金/青金
锆石/立方氧化锆/仿钻
紫砂/宜兴~/原矿紫泥
竹/楠~/碳化~/~制
糯米/江米/水磨~粉
香云纱/莨绸/薯莨绸
双层纱/纱布/双层棉纱/绉纱布
网纱/欧根纱/硬纱
氨纶/弹性纤维/弹力纤维
涤纶/聚酯纤维/的确良
再生涤纶/环保聚酯/再生纤维
腈纶/仿羊毛/亚克力纱
和纸/雁皮纸/楮纸
宣纸/皮纸/半熟宣
水彩纸/棉浆纸/粗纹纸
道林纸/米黄~/护眼纸
瓦楞纸/高密度~/纸板
可洗纸/可洗牛皮纸/水洗纸
再生纸/环保纸/回收纸
牛皮纸/再生~/黄~
雪纺/~纱/飘逸纱
飞织/~鞋面/针织鞋面
丝绒/天鹅绒/金~
法兰绒/法莱绒/绒布
兔毛绒/仿兔毛/长毛绒
牦牛绒/牦牛毛/藏~
珊瑚绒/毛绒布/加厚~
摇粒绒/抓绒/抓绒布
羊绒/山~/纯~
羊羔绒/泰迪绒/仿羊羔毛
羽绒/白鸭绒/鸭绒
灯芯绒/条绒/细条~
驼绒/骆~/驼毛
鹅绒/白~/鹅毛绒
玻璃纤维/玻纤/玻纤杆
碳纤维/碳素/全碳
竹纤维/竹棉/竹浆纤维
大麻纤维/汉麻/火麻布
海绵/高密度~/高回弹~
织锦缎/云锦/宋锦
草编/麦秆编/拉菲草
翡翠/硬玉/冰种~
鸡胸肉/冻干鸡肉/鸡小胸
天然乳胶/乳胶/泰国乳胶
橡胶/生胶/~大底
硅胶/食品级~/液态~
奶嘴硅胶/婴儿级硅胶/铂金硅胶
粘胶/人棉/人造丝
烟酰胺/维生素B3/~成分
神经酰胺/类~/~成分
可可脂/纯~/可可豆脂
树脂/滴胶/环氧~
桂花/金桂/糖~
大叶种茶/云南大叶种/乔木茶青
海草/~编/水草编
薰衣草/~精油/真正~
积雪草/老虎草/~提取物
芦荟/库拉索~/~胶
洋甘菊/德国~/母菊
藤/~编/印尼~
椰子蜡/椰蜡/混合植物蜡
蜂蜡/蜜蜡蜡烛料/天然~
蜜蜡/琥珀/老~
大豆蜡/植物蜡/豆蜡
牛角/水~/天然~
阿拉比卡豆/小粒咖啡/精品阿拉比卡
罗布斯塔豆/罗豆/中粒咖啡
红豆/赤豆/~沙
共聚酯/三聚酯/耐摔~
聚碳酸酯/PC料/PC箱体
玻尿酸/透明质酸/~钠
醋酸/~纤维/~缎
三醋酸/~面料/~缎
18K金/K金/彩金
铝合金/航空铝/阳极氧化铝
玫瑰金/红金/粉金
铂金/白金/PT~
镀金/包金/电~
黄金/足金/千足金
钛/纯~/~合金
高碳钢/碳钢/锻打钢
碳素钢/冷轧钢/烤漆钢
钛钢/医用级钢/精钢
不锈钢/食品级~/~板
大马士革钢/花纹钢/折叠锻打钢
熟铁/精铁/手打铁
铸铁/生铁/灰~
紫铜/红铜/手工~
黄铜/铜/做旧~
银/纯~/足~
925银/标准银/925纯银
锡/纯~/~器
陶/粗~/~土
赤陶/红陶/素烧陶
玫瑰纯露/玫瑰水/大马士革玫瑰水
缎面/色丁/绸缎
人造革/仿皮/PU皮/超纤皮
绒面革/反绒皮/麂皮
植鞣革/植鞣牛皮/树膏皮
猪鬃/野~/鬃毛
三文鱼/鲑鱼/深海~
全麦/~粉/小麦全粉
亚麻/麻布/法国~
剑麻/~绳/西沙尔麻
棉麻/~混纺/麻棉
黑芝麻/熟芝麻/芝麻粒
苎麻/夏布/中国麻
黄麻/麻绳/~布
尼龙/锦纶/~布
防撕裂尼龙/格子布/轻量尼龙
卡其/~色/土黄
透明/~色/清透
磨砂透明/半透明/雾透
红白格/~子/野餐格
黑白格/棋盘格/格纹黑白
鸽子灰/浅暖灰/鸽灰
石板灰/板岩灰/青灰
水泥灰/清水灰/混凝土灰
浅灰/淡灰/银灰
深灰/炭灰/铁灰
烟灰/~色/灰烟色
钛灰/钛色/金属灰
雾灰/雾霾灰/高级灰
麻灰/花灰/混灰
月白/~色/浅蓝白
奶油白/奶白/奶油色
象牙白/乳白/牙色
珍珠白/珠光白/贝壳白
米白/~色/牙白
蓝白/~相间/海军条纹
雪白/亮白/冰白
黑白/~拼色/~相间
玫瑰粉/玫粉/玫瑰色
脏粉/灰粉/烟粉
樱花粉/樱粉/淡樱
藕粉/藕荷色/莲~
裸粉/肉粉/裸色
烟紫/灰紫/藕紫
绛紫/绛色/酱紫
香芋紫/芋泥紫/奶紫
茄紫/茄皮紫/深紫
薰衣草紫/淡紫/浅紫
葡萄紫/深葡萄/提子紫
丁香紫/丁香色/丁香
中国红/喜庆红/宫红
柿子红/柿橙/柿色
朱红/朱砂红/朱砂
枣红/暗~/枣泥色
桃红/玫红/艳粉
樱桃红/车厘子红/车厘子色
石榴红/石榴色/榴红
西瓜红/瓜红/西柚红
砖红/陶土红/砖色
胭脂红/胭脂色/洋红
番茄红/番茄色/茄红
酒红/红酒色/勃艮第
铁锈红/锈色/锈红
豹纹/豹点/~印花
军绿/~色/野战绿
墨绿/深绿/松~
牛油果绿/果绿/牛油果色
苹果绿/青苹果色/嫩绿
橄榄绿/橄榄色/军橄榄
祖母绿/宝石绿/翠绿
水绿/湖~/浅湖绿
抹茶绿/抹茶色/茶绿
薄荷绿/浅薄荷/薄荷色
蓝绿/凫绿/青蓝
苔藓绿/苔绿/青苔色
豆绿/豆青/浅~
松针绿/松绿/松柏绿
孔雀绿/孔雀蓝绿/碧绿
巧克力色/深棕/可可色
摩卡色/摩卡棕/摩卡慕斯
渐变色/渐变/晕染色
咖啡色/咖色/棕咖
大地色/~系/土色
梅子色/乌梅紫/梅紫
拼色/撞色/多色拼接
乌木色/乌木黑/黑檀色
原木色/木色/浅木色
杏色/杏仁白/浅杏
栗色/栗子棕/栗棕
肉桂色/肉桂棕/香料棕
胡桃色/胡桃棕/原木深色
蜜桃色/桃粉/蜜桃粉
香槟色/香槟/浅金
橙色/橘色/橘红
沙色/沙滩色/浅沙
豆沙色/豆沙红/豆沙粉
灰色/中灰/灰
琥珀色/琥珀黄/蜜蜡色
珊瑚色/珊瑚红/珊瑚橘
南瓜色/南瓜橙/深橙
青瓷色/青瓷绿/梅子青
白色/纯白/本白/白
绿松石色/松石绿/松石蓝
米色/米黄/杏仁色
粉色/浅粉/粉红
焦糖色/焦糖棕/太妃色
紫色/正紫/紫
红色/大红/正红
绿色/正绿/绿
茶色/茶棕/琥珀茶
奶茶色/奶茶棕/奶咖色
蓝色/正蓝/蓝
紫藤色/紫藤/藤紫
彩虹色/多彩/彩色
莫兰迪色/灰调色/低饱和色
金色/香槟金/亮金
铜色/红~/亮铜
古铜色/青铜色/古铜
银色/亮银/银
赤陶色/陶土色/赤土
秋香色/秋香绿/橄黄
驼色/骆~/骆驼棕
三文鱼色/鲑鱼粉/橙粉
燕麦色/燕麦/麦片色
亚麻色/麻灰/本麻色
黄色/明黄/黄
黑色/纯黑/黑
马卡龙色/糖果色/浅彩色
碎花/小~/田园花色
牛仔蓝/丹宁蓝/水洗蓝
婴儿蓝/宝宝蓝/奶蓝
冰蓝/冰川蓝/冷蓝
午夜蓝/深夜蓝/黑蓝
天蓝/天空蓝/晴空蓝
宝蓝/宝石蓝/皇家蓝
扎染蓝/蓝染/扎染
浅蓝/淡蓝/水蓝
海蓝/海洋蓝/海水蓝
湖蓝/湖水蓝/碧蓝
钴蓝/青花蓝/~色
雾蓝/雾霾蓝/灰蓝
靛蓝/靛青/蓝染色
黛蓝/黛色/青黛
玫瑰金/粉金/玫金
天青/汝窑青/雨过~
竹青/竹叶青/竹绿
群青/克莱因蓝/电光蓝
藏青/海军蓝/藏蓝
奶黄/奶油黄/淡黄
姜黄/姜汁黄/咖喱黄
芥末黄/芥黄/土芥黄
杏黄/杏子黄/暖黄
柠檬黄/浅柠黄/亮黄
麦秆黄/麦黄/稻草黄
鹅黄/嫩黄/雏黄
哑黑/磨砂黑/哑光黑
墨黑/墨色/浓墨
曜石黑/亮黑/黑曜色
店主/小店老板/开店的人
同事/~朋友/办公室伙伴
爱读书的人/书虫/读者
刚退休的人/退休族/退休朋友
站着工作的人/久站的人/站岗工作者
居家办公的人/在家上班族/远程办公
怕冷的人/手脚凉的人/畏寒的人
通勤的人/地铁族/通勤人
爱下厨的人/厨房达人/爱做饭的人
卷发的人/卷毛/自来卷
长发的人/长发女生/留~
久坐的人/坐办公室的人/久坐族
刚搬家的人/乔迁新居的人/搬新家
独居的人/独居青年/一个人住
怕热的人/爱出汗的人/容易热的人
养狗的人/狗主人/遛狗人
养猫的人/铲屎官/猫奴
画画的人/美术生/插画师
浅眠的人/睡得浅的人/睡觉轻的人
送礼的人/挑礼物的人/找礼物的人
喜欢极简的人/极简主义者/断舍离的人
控糖的人/少糖人群/不爱太甜的人
吃素的人/素食者/素食朋友
什么都不缺的人/难送礼的人/什么都有的人
爱美的人/精致的人/爱打扮的人
爱花的人/花友/养花人
刚开始喝茶的人/茶新手/泡茶新手
爱喝茶的人/茶友/茶客
早起的人/晨型人/早起党
健身的人/健身党/撸铁人
爱吃辣的人/无辣不欢的人/辣党
戴眼镜的人/近视党/眼镜族
喜欢国风的人/国潮爱好者/汉服爱好者
爱吃甜食的人/甜食控/甜党
养鱼的人/水族爱好者/养龟的人
情侣/恋人/小两口
小情侣/同居情侣/年轻情侣
新生儿/初生宝宝/月子宝宝
考研党/备考学生/考研人
素颜党/不爱化妆的人/极简护肤党
老公/丈夫/先生
合租室友/室友/同屋
女朋友/女友/对象
好朋友/朋友/老朋友
小朋友/儿童/孩子
男朋友/男友/对象男生
远方的朋友/异地朋友/外地朋友
球友/打球的人/羽毛球爱好者
医护人员/护士/医生
程序员/码农/开发者
环保人士/爱环保的人/低碳生活者
奶奶/祖母/外婆
爷爷奶奶/祖父母/爷奶
新婚夫妇/新人/刚结婚的朋友
妈妈/母亲/老妈
准妈妈/孕妈/怀孕的妈妈
新手妈妈/刚生完的妈妈/宝妈
新手爸妈/新手父母/刚当爸妈的人
姐妹/姐~妹/姊妹
老婆/妻子/太太
小个子/个子不高的人/~女生
高个子/个子高的人/大高个
幼儿园孩子/幼儿/学龄前孩子
左撇子/惯用左手的人/左手党
夜猫子/熬夜党/晚睡的人
女孩/小女生/~子
男孩/小男生/~子
宝宝/婴儿/小月龄~
学步宝宝/一岁宝宝/学走路的娃
主人家/请客的主人/做客人家
游戏玩家/电竞玩家/爱打游戏的人
领导/上司/老板
邻居/街坊/楼上楼下
员工/团队成员/公司~
老师/教师/班主任
设计师/美工/设计人
大家庭/三代同堂/多口之家
有娃家庭/有孩子的家庭/二胎家庭
宠物家庭/有毛孩子的家/养宠人
兄弟/哥们/好哥们
小户型住户/小房子住户/小家
客户/合作伙伴/商务伙伴
化妆新手/美妆小白/刚学化妆的人
厨房新手/刚学做饭的人/烹饪小白
植物新手/养不活花的人/园艺小白
外卖骑手/送餐员/快递小哥
文具控/文具爱好者/爱文具的人
收纳控/爱整理的人/整理师
主播/直播达人/带货~
银发族/老年人/退休人士
出差族/商务人士/常出差的人
租房族/租客/租房青年
上班族/打工人/通勤族
司机/开车族/长途~
爷爷/祖父/外公
爸爸/父亲/老爸
新手爸爸/奶爸/刚当爸的人
毕业生/应届生/毕业的同学
学生/~党/在校生
中学生/初中生/高中生
大学生/大学新生/在校~
小学生/低年级孩子/小学娃
留学生/海外学子/在外留学的孩子
住宿舍的学生/住校生/宿舍党
干皮/干性皮肤的人/~星人
油皮/油性皮肤的人/爱出油的人
敏感肌人群/敏感皮肤的人/肤质敏感者
微胖人群/丰满的人/大码人群
自由职业者/自由工作者/数字游民
写作者/爱写字的人/码字人
音乐爱好者/爱听歌的人/乐迷
瑜伽爱好者/练瑜伽的人/伽人
手作爱好者/手工达人/爱做手工的人
复古爱好者/中古爱好者/怀旧的人
咖啡爱好者/咖啡党/手冲玩家
摄影爱好者/摄影师/拍照的人
电影爱好者/影迷/爱看剧的人
徒步爱好者/驴友/爬山的人
书法爱好者/练字的人/写毛笔字的人
游泳爱好者/泳友/学游泳的人
烘焙爱好者/烘焙新手/爱烘焙的人
数码爱好者/极客/数码控
园艺爱好者/种菜的人/阳台种植党
露营爱好者/露营新手/露营人
收藏爱好者/玩家/收藏家
旅行爱好者/爱旅行的人/背包客
骑行爱好者/骑友/骑车的人
手账爱好者/手帐党/爱记录的人
钓鱼爱好者/钓友/钓鱼佬
跑者/跑步爱好者/跑友
闺蜜/好姐妹/女性好友
吃货/爱吃的人/美食爱好者
长辈/老人家/家里老人
伴娘伴郎/伴娘团/伴郎团
做作业/写作业/晚上学习
听音乐/听歌/放唱片
自习/图书馆~/泡图书馆
看书/阅读/读书时间
午休/午睡/办公室~
听音乐会/看话剧/演出之夜
年会/公司~/尾牙
开会/会议/商务会议
生日会/生日派对/过生日
约会/情侣~/第一回~
朋友聚会/轰趴/小聚
家庭聚会/亲友聚会/亲戚来家
拉伸/运动后放松/热身
瑜伽/练~/普拉提
装修/布置新家/软装
海边度假/沙滩/看海
亲子时光/亲子互动/陪孩子玩
居家办公/在家上班/远程办公
玄关/门口/入户
睡前/~放松/入~
追剧/看剧/看电影
通勤/上下班路上/地铁~
客厅/起居室/会~
餐厅/饭厅/餐桌边
看望朋友/串门做客/上门拜访
阳台/小~/~花园
手冲咖啡/冲咖啡/在家喝咖啡
逛公园/公园散步/遛公园
桌游之夜/玩桌游/打牌
宵夜/夜宵/深夜小吃
起夜/夜里起身/半夜喂奶
大冷天/寒风天/降温天
风沙天/大风天/干燥天
大热天/酷暑出门/暴晒天
下雨天/雨天出门/阴雨天
下雪天/雪天出门/初雪
喂奶/哺乳/喂养
化妆/上妆/日常妆
补妆/出门~/办公室~
遛娃/带娃出门/户外~
订婚/~宴/提亲
院子/庭院/露台
包饺子/包馄饨/一起~
写字/写日记/手写
练字/书法练习/写毛笔字
上学/课堂/校园日常
开学/返校/新学期
请客/待客/家里来客
卧室/主卧/次卧
浴室/卫生间/洗手间
茶室/茶桌/茶席
晚宴/宴会/酒会
宠物独自在家/上班留宠/猫咪看家
过家家/角色扮演/假扮游戏
搬家/乔迁/搬新家
回老家/返乡/探亲
民宿/客栈/酒店房间
火锅局/吃火锅/围炉火锅
出租屋/租房/合租房
看展/逛展/美术馆
爬山/登山/郊外~
做手工/手作/亲子手工
出差/商务出行/短途~
换尿布/换尿不湿/护理宝宝
拜年/走亲戚/串门
冥想/静坐/打坐
打游戏/电竞/游戏时间
书房/工作间/读书角
厨房/灶台边/小~
儿童房/孩子的房间/婴儿房
摆摊/市集/集市
直播/开播/带货~
看星星/观星/夜空下
赏月/看月亮/中秋~
洗衣服/洗晒/晾衣
办公桌/工位/办公室桌面
徒步/远足/山野~
散步/饭后~/遛弯
跑步/夜跑/晨跑
玩水/戏水/水上乐园
炖汤/煲汤/熬粥
玩沙/沙滩挖沙/沙池
泡温泉/温泉旅行/汤泉
游泳/泳池/学~
出国游/海外旅行/出境游
泡澡/泡浴/浴缸时间
洗澡/淋浴/沐浴
给宝宝洗澡/宝宝沐浴/宝宝戏水
给宠物洗澡/宠物洗护/洗猫
烧烤/户外~/烤肉
烘焙/做蛋糕/周末~
拍照/摄影/出片
遛狗/遛弯带狗/牵狗散步
上班/坐班/日常~
加班/~夜/晚上赶工
打羽毛球/打球/打乒乓球
打篮球/篮球赛/投篮
踢球/足球赛/踢足球
收纳整理/整理房间/归置
带猫看医生/宠物就诊/宠物出门
画画/写生/涂鸦
哄睡/哄娃睡觉/睡前故事
洗碗/饭后收拾/洗刷
毕业典礼/毕业季/拍毕业照
参加婚礼/喝喜酒/做伴娘
伴手礼/走亲访友礼/带回家的礼
换季收纳/换季整理/衣橱换季
婚房布置/布置婚房/新房布置
备考/复习/考前冲刺
室内玩耍/雨天在家玩/宅家游戏
户外玩耍/户外疯跑/公园玩耍
护肤/日常~/晚间~
泡脚/足浴/睡前~
住宿舍/宿舍生活/宿舍日常
跳舞/广场舞/舞蹈练习
供花/插花/日常鲜花
浇花/养花/照料植物
赏花/看樱花/看花
下午茶/茶歇/午后小憩
喝早茶/早茶/饮茶
泡茶/功夫茶/日常喝茶
围炉煮茶/煮茶/冬日煮茶
露营/搭帐篷/周末~
旅行/旅游/出游
短途旅行/周末游/城市周边游
长途飞行/坐飞机/红眼航班
骑行/骑车/骑单车
逛街/购物/压马路
睡觉/睡眠/夜间安睡
军训/新生~/夏令营
视频会议/线上会议/远程会议
考试/考场/中考高考
面试/求职~/应聘
上网课/网课/在线学习
上体育课/体育课/校运会
做手账/记手帐/贴手账
学走路/学步/宝宝学步
健身/在家锻炼/~房
开车/驾驶/车里
坐火车/高铁出行/坐动车
探望长辈/看望老人/回家看爸妈
小酌/在家喝一杯/微醺时刻
满月酒/满月宴/百日宴
换鞋出门/出门前/进门换鞋
衣帽间/衣橱/更衣间
布置房间/房间改造/改造小屋
大扫除/打扫卫生/搞卫生
滑雪/雪场/玩雪
踏青/春游/郊游
录视频/拍短视频/拍Vlog
吃辅食/喂辅食/宝宝吃饭
早餐/早饭/晨间~
晚餐/晚饭/家常晚饭
烛光晚餐/浪漫晚餐/二人晚餐
家庭聚餐/家宴/团圆饭
野餐/草地~/公园~
做饭/下厨/烧菜
带饭/带便当/午餐便当
节日装饰/节庆布置/布置派对
咖啡馆/咖啡店/下午~
自驾/~游/开车旅行
钓鱼/垂钓/湖边~
寒假/冬假/过年假期
暑假/夏假/假期里
初冬/入冬/冬初
立冬/~节气/补冬
隆冬/严冬/寒冬
春分/~节气/昼夜平分
秋分/~节气/秋天过半
年初/新年伊始/岁首
初夏/入夏/夏初
盛夏/仲夏/酷暑
立夏/~节气/入夏
三九天/数九寒天/数九
三伏天/伏天/头伏
冬天/冬季/冬日
回南天/返潮天/潮湿天
夏天/夏季/夏日
春天/春季/春日
秋天/秋季/秋日
毕业季/六月毕业/毕业时节
结婚季/婚礼季/备婚季
开学季/九月开学/新学期
换季/季节交替/乍暖还寒
丰收季/收获季/秋收
旱季/干燥季节/秋燥
取暖季/供暖季/开暖气的日子
花季/赏~/樱~
新茶季/春茶季/明前
露营季/户外季/出游季
大闸蟹季/蟹季/吃蟹时节
空调季/空调房里/吹空调的日子
雨季/多雨时节/连阴雨
梅雨季/梅雨/黄梅天
台风季/台风天/风雨季
大寒/~节气/岁末寒
小寒/~节气/腊月
倒春寒/春寒/春寒料峭
清明/~时节/明前
初春/早春/开春
暮春/晚春/春末
立春/打春/~节气
处暑/~节气/出伏
大暑/~节气/伏暑
小暑/~节气/入伏前
冬末/残冬/冬天的尾巴
夏末/晚夏/夏天的尾巴
年末/岁末/年底
雨水/~节气/春雨时节
小满/~节气/麦粒渐满
寒潮/降温/冷空气
初秋/入秋/秋初
深秋/晚秋/秋末
立秋/~节气/贴秋膘
芒种/~节气/忙种
夏至/~节气/白昼长
秋老虎/秋热/入秋高温
惊蛰/~节气/春雷时节
霜降/~节气/柿子红了
谷雨/~节气/采茶时节
初雪/头场雪/今冬~
大雪/~节气/雪季
小雪/~节气/初寒
初霜/下霜/霜降前后
寒露/~节气/露寒
白露/~节气/露水渐凉
双十一/光棍节/购物节
网络星期一/网一/网购星期一
双十二/年终购物节/十二月大促
黑色星期五/黑五/黑五购物
开学季大促/开学购物/返校季
六一八/年中大促/618
春季上新周/上新周/春上新
七夕/乞巧节/~节
除夕/年三十/大年夜
平安夜/圣诞前夜/苹果之夜
跨年夜/跨年/新年前夜
龙抬头/二月二/春耕节
送礼季/礼物季/年末送礼
小年/祭灶节/腊月廿三
周年庆/店庆/店铺生日
世界读书日/读书日/书香日
国际瑜伽日/瑜伽日/六月瑜伽日
会员日/会员专享日/会员节
国际咖啡日/咖啡日/十月咖啡日
小店日/支持~/小企业日
国际狗日/世界狗狗日/狗狗的节日
国际猫日/世界猫日/猫咪的节日
世界地球日/地球日/环保日
节礼日/圣诞次日/拆礼物日
国际茶日/茶日/五二一茶日
元旦/阳历新年/新年头一天
母亲节/妈妈的节日/五月~
父亲节/爸爸的节日/六月~
情人节/二月十四/白色~前
白色情人节/三月十四/回礼日
愚人节/四月一日/整蛊节
圣帕特里克节/绿色节日/三月十七
腊八节/腊八/喝腊八粥
建军节/八一/八一~
劳动节/五一/五一假期
端午节/粽子节/龙舟节
万圣节/万圣夜/鬼节派对
护士节/五一二~/国际~
妇女节/三八节/女神节
元宵节/上元节/灯节
上巳节/三月三/女儿节
教师节/老师的节日/九月~
青年节/五四~/五四
国庆节/十一/国庆长假
感恩节/感恩日/十一月~
火把节/彝族~/星回节
开斋节/斋月结束/开斋
光明节/哈努卡/~庆
春节/过年/农历新年/大年初一
花朝节/百花生日/花神节
植树节/种树日/三月植树
泼水节/傣历新年/宋干节
复活节/彩蛋节/~假期
排灯节/万灯节/印度灯节
中秋节/中秋/团圆节
儿童节/六一/六一~
冬至节/冬节/冬至团圆
圣诞节/圣诞/圣诞季
年货节/办年货/置办年货
古尔邦节/宰牲节/忠孝节
重阳节/敬老节/重阳
五二零/网络情人节/我爱你日`,
  extra: `件
件
件
件
套
件
件
件
件
件
件
件
件
件
件
件
件
件
件
件
条
条
条
条
条|-
条
条|-
条|-
条|-
条|-
条|-
条|-
条|-
双|-
顶
件
套
个
件
件
套
件
套
套
件
件
双|-
双|-
条|-
条
条|-
条|-
条|-
条|-
双|-
双|-
双|-
双|-
双|-
双|-
双|-
双|-
双|-
双|-
双|-
双|-
双|-
双|-
双|-
双|-
双|-
双|-
双|-
双|-
双|-
双|-
双|-
只
只
只
只
只
只
只
只
只
只
只
只
只
只
只
只
只
只
只
只
只
只
套
只
只
条
把
把
根
枚
枚
只
对|-
双|-
顶
条||silk scarves
条||scarves
条
条
条
顶
顶
顶
顶
把
个
对|-
枚
副
对|-
只
个
支
个
条
块
枚
对|-
条
条
条
副|-
只
条
块
块
块
个
套
只
只
只
条
条
床
条
条
块
块
幅
幅
幅
幅
张
顶
条
个
个
条
块
条
条
床
床
床
张
张
只
张
张
只
张
张
只
把
张
个
个||wall shelves
个
张
个
套
个
个
个||chests of drawers
个
个
个
张
张
把
把
把
把
把
个
只
只
只
辆
扇
条|-
件
个
面
个
盆
幅
只
盏
盏
盏
盏
盏
盏
盏
只
支
个
只
幅
个
个
只
盏
副|-
束
束|-
瓶
只
只
串
面
盒|-
个
把|-
把||paring knives
把||kitchen knives
把
套
把
把
块
把
副|-
块
套
把
根
块
个
个
个
瓶
个
个
个
套
个
瓶
个
条
把
口
口
口
口
口
口
口
只
块
只
只
把
把
只
双|-
只
只
只
只
只
只
只
只
只
只
只
只
个
只
个
只
只
只
只
只
套
套
套
盒|-
罐
盒
盒|-
把
把
把
台
台
只
盒
只
罐||tins of tangerine peel
盒
包
盒
罐
包|-
只
盒
饼
饼
罐
罐
罐
罐
盒
罐
包|-
盒||boxes of chocolates
袋||loaves
袋|-
包|-
袋|-
包
包||bags of jerky
盒|-
包
包|-
罐|-
罐|-
袋|-
瓶
瓶
瓶
包|-
袋
盒
袋||bags of rice
包|-
袋|-
条
个
盒
盒||boxes of nougat
包|-
袋
桶||tubs of popcorn
袋|-
罐
瓶
瓶
盒
盒
瓶
瓶
瓶
罐|-
盒
支
套
包|-
块
盒|-
瓶
瓶
瓶
瓶
瓶
瓶
瓶
套|-
个
支
支
盒
支
盒
支
支
盒
盒
个
面
支
支
支
罐
瓶
把|-
把
支
盒|-
把
把
瓶
瓶
瓶
瓶
瓶
个
颗
块
块
罐|-
瓶
盒
支
罐
支
罐
罐
瓶
瓶
瓶
本
把|-
包
张
本
本
方
个
个
卷
盒
本
本
本
本
瓶
个
副|-
枚
套
支
支
支
支
支
支
枚
刀||packs of rice paper
卷||rolls of wrapping paper
张
只
本
本
本|-
盒|-
个
套
套
套
只
套
套
套
副
套
个
套|-
台
块
把
副
副
盒
副|-
包|-
个
个
套
盒|-
只
辆
辆
辆
套
辆
把|a
套
只
只
块
块
条
条
条
条
包|-
包|-
条
顶
张
套
只
个
个
把
只
个
盒
只
个
件
条
双|-
条
条
辆
个
个
罐
双|-
只
张
张
副|-
条
条
顶
顶
张
副
副
支
套
根
块
张
把
只
盏
台
只
只
个
顶
块
根
支
只
顶
根
副|-
件
条
辆
根
对|-
副|-
台
台
支
台
台
台
台
个
个
台
个|a
块
个
台
台
个
个
台
台
台
台
台
台
台
副|-
副|-
台
个
个
个
个
只||mice
支
条
台
条
把
台
台
台
根
张
块
台
支
个
个
把|-
只
个
台
条
包|-
块
罐
条
件
台
盒|-
块
个
把
根
个
袋
只
个
个
个
袋
袋
条
个
卷|-
辆
瓶
袋|-
r
s
q
abf
abf
abf
abef
l
l
k
ae
a
t
fg
e
l
abf
ad
cdfh
dr
cr
d
p
ijq
ps
e
e
em
gij
ejn
gh
gjp
gr
gj
gjop
gp
p
ijn
gh
gijp
ghijp
en
g
g
ho
en
dg
p
gi
g
g
l
l
l
abdefq
pt
ab
abq
abq
fg
abfq
abq
abq
abfq
af
abf
abf
fg
kl
eh
kl
e
m
ae
m
abef
aber
ace
ae
ade
cpr
mn
mn
mn
mn
l
h
n
t
m
mn
em
e
e
e
hij
hj
ijkq
h
kl
hj
ij
j
j
j
c
cd
cdego
c
cde
jk
e
o
e
e
ghi
gh
o
e
e
jk
fgijk
l
ae
afq
ap
ar
adr
adpr
ae
ho
ho
o
o
opt
do
o
do
ae
c
adefg
abf
fpt
a
bfqt
abfr
aef
acft
ar
ad
af
afr
r
er
ab
adf
fg
ade
cdef
e
t
cfr
cfr
ijpq
pq
ab
m
m
l
e
kl
k
dfg
hn
mn
mn
mn
dfgj
h
h
e
im
en
k
k
l
jqr
ds
m
a
a
e
dgrs
e
e
e
e
jkr
i
gh
e
ghijs
i
i
i
hik
ehjk
ej
e
jk
hj
j
mn
abe
cdg
cd
cdeo
n
t
l
acdef
ht
adf
kl
af
dfh
ader
dr`,
};
