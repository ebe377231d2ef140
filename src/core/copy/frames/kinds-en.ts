/** @file English slogans, ad lines and greetings by tone, written by hand. */
import { type FrameBank, lines } from './bank';

export const kindsEn: FrameBank['kinds'] = {
  slogan: {
    plain: lines(`
      {n}: {f}
      {n}. {F}, {g}
      {M} {t}, {f}
      {E} to count on: {n}
      {n}, {p}
      {n}: {m}, in {c}
      {n}, for {s}
      {E} by {v}, plain and good
      {n}, simply made well
      Good {d}, nothing extra
      {T}, made to be used
      {n} in {c}
      Everyday {d} from {h}
      {M} {t}, {p}
      {T} for {s}
      {E} to reach for first
      {F}: {n}
      Meet {n}
      {T}, done properly
    `),
    playful: lines(`
      Say hello to {n}
      Psst: {n} is here
      {n} would like to meet you
      Your next {t} just said hello: {n}
      Plot twist: {n}
      Oh hello, {n}
      {n}: take me home
      Small joys: {n}
      {n} in {c}. You are welcome
      Do not scroll past {n}
      {T} with a sense of humour
      Today needs {e}
      Guess who: {n}
      Life is short. Choose good {d}
      {T}, but make it fun
      Hello from your next {t}
    `),
    premium: lines(`
      {n}, in the details
      {n}. {M}, quietly done
      Quietly good: {n}
      {M}, and time to notice it
      {n}, for those who look twice
      Less, and well made: {n}
      {n}, in {c}
      {v}. {D}, considered
      The quiet side of {d}
      {n}: {f}, without fuss
      {E}, with restraint
      {n}, understated
      A calm kind of {t}
      {n}. {M}. {C}
      Care shows: {n}
      {E} worth a second look
    `),
    urgent: lines(`
      {n}: yours today
      See {n} today
      Get {n} for {p}
      {n}: {p}, was {w}
      {n}, {x}
      {n}: {x} until {u}
      Until {u}: {n} at {p}
      {n}: {l} in stock
      Ready when you are: {n}
      Need {e}? Start here
      {T} sorted, today
      Today is a good day for {e}
      Take {n} home
      Stop saving it for later: {n}
      Go on, meet {n}
      Add {n} to your basket
      Time for {e}? {n}
      Waiting for you: {e}
    `),
    warm: lines(`
      {n}, for ordinary good days
      {n}, here for {s}
      A little kindness: {n}
      {n}, like an old friend
      {n}, made for slow mornings
      Be good to yourself: {n}
      For {a}, with care: {n}
      Good days start with {e}
      {E} for the days that matter
      {n}, to live with
      Chosen with care: {n}
      Home is {e} and time to use it
      {E}, picked with care by {h}
      A softer day with {n}
      {n}, to keep you company
      Something good for {a}: {n}
      Take your time with {n}
      From {h}, with care: {e}
    `),
    poetic: lines(`
      {n}, and the evening lets go of its hurry
      Some days ask for little: {n}
      {n} in {c}, like light on a wall
      A window, a chair, {n}
      Between two ordinary days, {n}
      {n}, and the road grows quiet
      {M}, and the hours slow down: {n}
      The year turns; {n} stays
      What {s} remembers: {n}
      {n}, a small lamp in the week
      For the slow hour, {e}
      {E}, and nothing left to say
      Morning has its {t} too
      Where the day ends, {n} begins
      A line of its own: {n}
    `),
  },
  ad: {
    plain: lines(`
      {n}: {f}, {g}. {p}.
      {M} {t}, {f}, {p}.
      {n}. {F}, for {s}.
      {n} is at {h} for {p}.
      Looking for {e}? See {n}: {f}.
      {n}: {m}, {f}.
      {n} in {c}, {m}, {p}.
      {q}. {n}, {p}.
      {D} at {h}. Come and see.
      {E} from {h}, plain and good.
      Need {e}? Have a look at {h}.
    `),
    playful: lines(`
      Looking for {e}? {n} raised a hand.
      A better mood for {p}: {n}, {f}.
      Do not scroll past: {n}, {f}, {p}.
      {F}? {G}? {n} has both.
      Your basket misses {n}. {p}.
      Today’s small joy: {n}, {p}.
      {q}. That is {n}, {p}!
      {n} in {c}: take me home, it says. {p}.
      {E} from {h} would like to meet you.
      A dull day? {h} has {e} for that.
      Life is short, so choose good {d}. {h} can help.
    `),
    premium: lines(`
      {n}. {M}, {f}. {p}.
      {n}: {m}, quietly done. {p}.
      {q}. {n}, {m}.
      Less, and well made: {n}, {f}.
      {n}, in {c}. {M}, for those who look twice.
      {n}: {f}, without fuss. {p}.
      {E} from {h}, worth a second look.
      The quiet side of {d}, at {h}.
      {h}: {d}, considered.
    `),
    urgent: lines(`
      {n}: {p}, was {w}. Have a look today.
      See {n} today: {f}, {p}.
      {n}: {x} until {u}. See you at {h}.
      {n}: {l} in stock, {p}.
      Need {e}? {n}, {f}, {p}. Order now.
      Stop saving it for later: {n}, {p}.
      {n}, {p}. Add it to your basket today.
      {T} sorted, today, at {h}.
      Today is a good day for {e}. See {h}.
      Need {e}? Start at {h}.
    `),
    warm: lines(`
      {n}: {f}, for ordinary good days.
      {n}, to live with. {F}, {p}.
      Be good to yourself: {n}, {f}, {p}.
      For {a}, with care: {n}, {p}.
      {q}. {n}, from us at {h}.
      {n}, here for {s}. {p}.
      A little kindness for {p}: {n}.
      {T} from {h}, picked with care.
      Good days start with {e}. Come by {h}.
      {h} has {d} for the days that matter.
    `),
    poetic: lines(`
      {n} in {c}. The afternoon has time for it.
      A window, a chair, {n}: {f}, {p}.
      Between two ordinary days, {n}. {p}.
      {M}, and the hours slow down: {n}.
      {q}. The rest is evening, and {n}.
      Some days ask for little: {n}, {f}.
      For the slow hour, {e} from {h}.
      {n}, for {s} and the way home.
      The year turns, and {h} still has {d}.
      {E} from {h}, and a quiet page of the week.
    `),
  },
  greeting: {
    plain: lines(`
      Hello, and welcome to {h}. What are you looking for?
      Hello, this is {h}. How can I help?
      Welcome to {h}. Ask about sizes, delivery or returns, any time.
      Welcome to {h}. Tell me what it is for, and I will find something.
      Hello from {h}. Which shelf shall we look at first?
    `),
    playful: lines(`
      Hey there, welcome to {h}! What are we looking for?
      Ding! {h} is awake. Ask me anything!
      Hello, hello! {h} has tidied the shelves just for you.
      Welcome to {h}! Browse away, and shout when you like something.
      Oh good, you are here! {h} was getting lonely. What shall we find?
    `),
    premium: lines(`
      Welcome to {h}. Please take your time.
      Good day, and welcome to {h}. It is a pleasure to help.
      Thank you for visiting {h}. May I show you something?
      Welcome to {h}. Tell me your taste, and I will make a selection.
    `),
    urgent: lines(`
      Hello from {h}. Which item? I will check the stock at once.
      Welcome to {h}. Tell me what you need, and I will find it quickly.
      Hello, this is {h}. Size or price? I will look it up right away.
      Welcome to {h}. In a rush? Say what for, and I will pick.
    `),
    warm: lines(`
      Hello, and welcome to {h}. Take your time, no rush at all.
      Welcome back to {h}. What can I find for you?
      So glad you came by {h}. How is your day going?
      Hello from {h}. The light is on, look around as long as you like.
      Thank you for coming to {h}. Call me whenever you need a hand.
    `),
    poetic: lines(`
      Welcome to {h}. The light is on, and the shelves are listening.
      You came in with the afternoon. {h} is glad of it.
      Hello from {h}, where things have time. What are you looking for?
      Sit a while with {h}; the day can wait outside.
      Welcome to {h}. Say a word, and a drawer will open.
    `),
  },
};
