// English words of the first page, and of the home page of roles whose pages are still to come.

export const en = {
  title: 'Home',
  opcc: {
    line: 'For the Commissioner’s office: numbers, never a name. Counts under 5 are shown as “under 5”.',
    now: [
      'The 18 recommendations of the review, each with its proof',
      'What the review looked for, counted in the record now',
    ],
    sections: [
      {
        heading: 'To come',
        text: ['These are not built yet:'],
        points: [
          'dashboards by area and over time',
          'dip samples: cases drawn by lot and read without names',
          'how satisfied victims are',
        ],
      },
    ],
  },
  panel: {
    line: 'For volunteers of the Quality Assurance Panel. There is nothing for you to read here yet.',
    sections: [
      {
        heading: 'Your part, once dip samples are built',
        text: ['The panel judges how cases were handled. This is how you will do it here:'],
        points: [
          'the Commissioner’s office draws cases by lot and gives some to you',
          'you read each case as a story, with the same questions for every case',
          'you write what you found; another reader does the same without seeing it',
          'the force answers, and both are published in Welsh and English',
        ],
      },
      {
        heading: 'What you will see, and what you will not',
        text: [
          'Only the cases that are given to you, for a set time.',
          'No name, address, telephone number or date of birth of anybody.',
        ],
        points: [],
      },
      {
        heading: 'Reading about harm',
        text: [
          'Each case will say beforehand what it is about. You may put one down at any time, without a reason.',
        ],
        points: [],
      },
      {
        heading: 'Until then',
        text: [
          'Panels are held as before, outside this service. Nothing about a case is shown to this role, and it can record nothing.',
        ],
        points: [],
      },
    ],
  },
  here: 'Here now',
} as const;
