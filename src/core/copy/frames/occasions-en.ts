/** @file English lines for occasions, written by hand; each names its occasion in a word a reader expects. */
import { type FrameBank, lines } from './bank';

export const occasionsEn: FrameBank['occasion'] = {
  launch: lines(`
    New today, worth a look
    Something new just moved in
    New arrivals, same care
    Come and meet what is new
    New on the shelf: have a look
    Fresh on the shelf, new today
    A small new thing for every day
    Newly arrived, worth a look
    New in, and glad to see you
    The new ones are here
    Say hello to something new
    First look: new arrivals
    New today at {h}
    {h} has something new to show you
    New arrivals at {h}, come by
    What is new at {h}? Come and see
    New {d}, just in at {h}
    Introducing new {d} from {h}
    New {d}, old-fashioned care
    Meet our new {d}
    The new {d}, first look
    {D}, new today
    New from {h}: {d} to live with
    New: {n}
    Introducing {n}
    {n}, new at {h}
    Meet {n}, new at {h}
    New: {n}, {f}
    New {d} for {a}
    Just arrived: {n}, {p}
  `),
  sale: lines(`
    Our sale is on, come and choose
    Good things, a kinder price: our sale
    The sale is on. Take your time
    Pick what you like, the sale is on
    {h} has a sale on
    The {h} sale: good things, kinder prices
    {D} on sale at {h}
    Our {d} are on sale
    Good {d}, kinder price
    {D}: {x} in our sale
    {n} in our sale: {x}
    Sale price {p}: {n}
    Sale until {u}: {d}, {x}
    {h} sale: {d}, {x}
  `),
  'spring-festival': lines(`
    New Year, new warmth at home
    Bring something good home for the New Year
    A New Year, and good things for it
    Spring Festival is for coming home
    {h} wishes you a good New Year
    {D} for the New Year table
    New Year gifts: {d}
    Bring {e} home for Spring Festival
    A New Year with {e}
    {D} for family, this New Year
    {n} for the New Year
    Spring Festival gift: {n}, {p}
    Start the New Year with {n}
  `),
  'mid-autumn': lines(`
    Same moon, same table
    Under one moon, together
    Mid-Autumn is for coming home
    {h} wishes you a bright Mid-Autumn
    {D} under the full moon
    Mid-Autumn gifts: {d}
    {D} for Mid-Autumn evenings
    A Mid-Autumn thank-you: {e}
    {n} for Mid-Autumn
    Full moon, full table, {n}
    Mid-Autumn gift: {n}, {p}
  `),
  'double-11': lines(`
    Double 11: choose what you really like
    Double 11, without the noise
    Your list is ready. It is Double 11
    Double 11 at {h}
    {D} for Double 11
    Double 11: good {d} from {h}
    Double 11, and the {t} you wanted
    Double 11: {d}, {x}
    Double 11: {n}, {p}
    On the Double 11 list: {n}
    Double 11: {n}, {x} until {u}
  `),
  '618': lines(`
    618: halfway through the year, treat yourself
    Mid-year, and something good
    618, calmly
    618 at {h}
    {D} for 618
    618: good {d} from {h}
    Mid-year is time for {e}
    618: {d}, {x}
    618: {n}, {p}
    On the 618 list: {n}
    618: {n}, {x} until {u}
  `),
  'black-friday': lines(`
    Black Friday, one good thing
    Black Friday, without the noise
    Choose well this Black Friday
    Black Friday at {h}
    {D} for Black Friday
    Black Friday: good {d} from {h}
    Black Friday, and the {t} you wanted
    Black Friday: {d}, {x}
    Black Friday: {n}, {p}
    On the Black Friday list: {n}
    Black Friday: {n}, {x} until {u}
  `),
  valentine: lines(`
    Say it with something they will use
    For someone you love, every day
    A Valentine that lasts past the day
    {h} wraps your Valentine with care
    {D} for someone you love
    Our {d}, a Valentine
    Valentine’s Day: {d} from {h}
    {D}, with love this Valentine’s Day
    {n} for someone you love
    A Valentine: {n}, {p}
    Be my Valentine, says {n}
  `),
  'mothers-day': lines(`
    For Mother’s Day, something she will use
    Mother’s Day, with care
    She looked after you. Mother’s Day is hers
    {h} helps you choose for Mother’s Day
    {D} for Mother’s Day
    For Mum: {d} from {h}
    This Mother’s Day: {d}
    {E} she will reach for this Mother’s Day
    {n} for Mother’s Day
    For Mum: {n}, {p}
    A Mother’s Day thank-you: {n}
  `),
  christmas: lines(`
    Christmas, one good gift at a time
    Something good under the tree this Christmas
    A Christmas gift they will use
    Christmas at {h}
    {D} under the Christmas tree
    Christmas gifts: {d}
    {D} for a quiet Christmas
    Christmas, wrapped: {d} from {h}
    {n} for Christmas
    A Christmas gift: {n}, {p}
    {n} under the Christmas tree
  `),
  'back-to-school': lines(`
    Back to school, nice and tidy
    New term, new start
    The back to school list, sorted
    Back to school with {h}
    {D} for the new term
    Back to school {d}
    {D}, ready for school
    Back to school: {d} from {h}
    Back to school with {n}
    {n} for the new term, {p}
    First day of school, first choice: {n}
  `),
  season: lines(`
    A new season, a small change
    Good things for the new season
    The season turns at {h}
    {h}, ready for the season
    {D} for the new season
    New season, new {d}
    {D}, in time for the season
    Season by season: {d} from {h}
    {n} for the new season
    {n}, just right for {z}
    {n}, this season, {p}
  `),
  restock: lines(`
    Back on the shelf
    They are back
    Back in stock, come and see
    Back in stock at {h}
    {D}, back in stock
    The {t} you asked for: back in stock
    Back at {h}: {d}
    {n} is back
    Back in stock: {n}, {p}
    {n}, back at {h}
  `),
  anniversary: lines(`
    Another year, thanks to you
    Our anniversary, your day
    Happy birthday to us, thanks to you
    {h} has a birthday. Come by
    {D} for our anniversary
    {h} anniversary: {d} for you
    Another year of {d}, at {h}
    {n} for our anniversary
    Our anniversary: {n}, {p}
    Anniversary at {h}: {d}, {x}
    Our anniversary, until {u}: {d}, {x}
  `),
  opening: lines(`
    We are open. Come in
    Doors open, kettle on
    Now open, and glad to see you
    {h} is open. Come and look around
    {h} opens its door
    {h} is open: {d} and more
    Now open: {d} at {h}
    An open door and good {d}
    {D} at {h}, now open
    Now open with {n}
    {h} is open: {n}, {p}
    Opening at {h}: {d}, {x}
  `),
  member: lines(`
    Members, thank you for coming back
    A day for our members
    {h} members’ day
    Members’ day: {d} from {h}
    For our members: {d}
    {D} for members of {h}
    Members’ day: {n}, {p}
    For members: {d}, {x}
    Members: {n}, {x}
  `),
};
