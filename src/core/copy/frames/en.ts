/** @file English frames, written by hand. No article stands before {t}: it may be "jeans" or "linen shirt". */
import { type FrameBank, lines } from './bank';
import { kindsEn } from './kinds-en';
import { serviceEn } from './service-en';
import { occasionsEn } from './occasions-en';

export const en: FrameBank = {
  kinds: kindsEn,
  service: serviceEn,
  title: lines(`
    {b} {m} {t}, {f}, {g}, {c}
    {n}, {f}, {g}, {k}
    {n}, {m}, {c}, {f}
    {b} {t} for {a}, {f}, {g}
    {b} {n}, {c}
    {n}, {m}, {c}
    {n} for {s}, {f}
    {n}, {f}, {m}
    {n} - {m} {t}, {f}
    {n} for {a}, {m}, {c}
    {b} {n}, {m}, {f}
    {n} for {s}
    {n} for {s}, {c}
    {b} {n} for {s}
    {n} for {z}
    {b} {n}
  `),
  occasion: occasionsEn,
  anyOccasion: {
    plain: lines(`
      {O}: {d} from {h}
      {O}: {n}, {p}
      {D} for {o}, at {h}
      {O} at {h}
      {n} for {o}
    `),
    playful: lines(`
      {O}? {E} raised a hand
      {O}, but make it {e}
      {n} is ready for {o}
      {O} calls for {e}
    `),
    premium: lines(`
      {O}, with {e} worth keeping
      {n}, for {o}
      {O}, considered: {d} from {h}
      {O}, quietly, with {h}
    `),
    urgent: lines(`
      {O}: see our {d} today
      {O}: {n}, {x} until {u}
      {O}: {d}, {x}
      {O}: {n}, {p}, was {w}
      {O}: {d} sorted at {h}
    `),
    warm: lines(`
      {O}, with care: {d} from {h}
      {E} for {o}, and someone you care for
      {O}, and {e}
      {O} with {n}
      {O}: {d} for {a}
    `),
    poetic: lines(`
      {O}, and {e} by the window
      {O}: the days lean towards {n}
      {O}, like a lamp left on: {d} from {h}
      {O} comes softly, with {e}
    `),
  },
  description: {
    plain: {
      open: lines(`
        This is {n}.
        Meet {n}.
        {n}, by {v}.
        {n}: plain, useful, well made.
      `),
      close: lines(`
        Questions welcome.
        Have a look, and ask us anything.
        You will find it at {h}.
        Sizes and care are on the page.
      `),
    },
    playful: {
      open: lines(`
        Say hello to {n}!
        Psst, {n} is here.
        Looking for {e}? {n} raised a hand!
        Oh hello. You must be looking for {n}.
      `),
      close: lines(`
        Take it home already!
        Your basket has room.
        It says your place looks nice.
        One click, one smile.
      `),
    },
    premium: {
      open: lines(`
        {n}, for those who look twice.
        Quietly good: {n}.
        {n}, with nothing to prove.
        Discover {n}.
      `),
      close: lines(`
        Yours to discover.
        Good things speak softly.
        Made to be kept.
        {h} will be glad to show you.
      `),
    },
    urgent: {
      open: lines(`
        {n}: yours today.
        Need {e}? Here is {n}.
        {n}, ready when you are.
        {n}: {p}, was {w}.
        {n}: {l} in stock.
        Until {u}: {n}, {x}.
      `),
      close: lines(`
        Order when you are ready.
        Add it to your basket today.
        Go on, you have thought about it long enough.
        Questions first? Ask, then order.
      `),
    },
    warm: {
      open: lines(`
        {n}, for ordinary good days.
        Long day? Here is {n}.
        We picked {n} for people who care.
        A little {n} for the days that matter.
      `),
      close: lines(`
        We hope it makes you smile.
        Take care of yourself today.
        With care, from {h}.
        May it keep you good company.
      `),
    },
    poetic: {
      open: lines(`
        {n}, like light on a wall.
        Between two ordinary days, {n}.
        A window, a chair, {n}.
        The day ends, and {n} is there.
        Some days ask for little: {n}.
      `),
      close: lines(`
        The rest is up to the evening.
        {h} leaves a light on for you.
        May the hours be kind to you.
        And the road goes quietly home.
      `),
    },
  },
  facts: lines(`
    {F}, {g}, {k}.
    {F}, {g}.
    The good points: {f}, {g}, {k}.
    What you get: {f}, {g}.
    {F}.
    {q}.
    Made of {m}.
    It comes in {c}.
    In {c}, easy to live with.
    Good for {s}.
    Right for {z}.
    From {y}.
    A good gift for {a}.
  `),
  price: lines(`
    {p}.
    Yours for {p}.
    Now {p}, was {w}.
  `),
};
