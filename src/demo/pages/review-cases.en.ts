// English words of the page of the review's own cases. Long because it tells fifteen stories.

export const en = {
  title: 'The review’s own cases',
  line: 'What the review of July 2023 told, and the page that shows what it could not find.',
  invented:
    'The review names nobody. Names, days of the month and places are invented; what is told is from the review.',
  missing: 'The review’s cases are not in this demonstration. Start it again to bring them in.',
  told: 'The review tells:',
  look: 'Look for:',
  groups: {
    spo: 'The seven Stalking Protection Orders',
    dip: 'Stories of the dip sample',
  },
  person: (ref: string) => `Perpetrator ${ref}`,
  breaches: 'Every breach',
  timeline: 'Timeline',
  breach: (ref: string) => `Breach ${ref}`,
  crime: (number: string) => `Crime ${number}`,
  stories: {
    S1: {
      title: '1. Considered in two days, in prison since',
      told: 'An SPO was discussed two days after contact, after a broken DVPO. One order took under four weeks. Page 31.',
      look: '“25 days from report to made” on the order, and the DVPO’s breach in the same history.',
    },
    S2: {
      title: '2. Considered after ten days, lives outside the area',
      told: 'The Offender Management Unit suggested it after ten days. The two-year order has no later crime. Page 31.',
      look: 'Who suggested it, on the person’s page. “No crime … since” says how little that proves.',
    },
    S3: {
      title: '3. Made seventeen months after contact, without an end',
      told: 'The victim asked for an SPO and gave no statement. Later there was a different victim. Page 31.',
      look: '“518 days from report to made”, the crime since, and “No owner” on the order and on Today.',
    },
    S4: {
      title: '4. Ten years, and the same victim again',
      told: 'A Non-Molestation Order was breached and messages were sent: Outcomes 16 and 21. Page 32.',
      look: '“2 are against somebody it protects”, each outcome beside its crime, and every owner in the events.',
    },
    S5: {
      title: '5. Two months, and best practice',
      told: 'The supervisor wrote that an SPO can require the programme and bring in mental health services. Page 31.',
      look: 'That reason on the person’s page, and the requirements among the conditions.',
    },
    S6: {
      title: '6. An interim order first, and the same victim again',
      told: 'A Domestic Abuse Officer advised it after three months. Interim at six months, full at nine. Page 31.',
      look: 'Both orders, each with its own days, and the crime since against the person protected.',
    },
    S7: {
      title: '7. A Restraining Order first, and other victims since',
      told: 'Other orders were considered first. Later there were various offences against different victims. Page 32.',
      look: 'Both orders on one person, and the three crimes since the SPO with their victims.',
    },
    D1: {
      title: '8. “The first breach”',
      told: 'The log spoke of a first breach and no course of conduct. Five days later: a string of breaches. Page 48.',
      look: '“2nd breach of this person, of 5 recorded” on the breach that was called the first.',
    },
    D2: {
      title: '9. Four days from the superintendent’s request to the arrest',
      told: 'A superintendent asked for a quick arrest. It came four days later. An older order had been breached. Page 48.',
      look: '“From decision to arrest: 98 hours”, and breaches of both orders in one list.',
    },
    D3: {
      title: '10. The long order that the victim did not want',
      told: 'The victim invited him to a family meal, and had not wanted the order so long. Page 47.',
      look: '“Was due 14 May 2020”: the review with the victim’s views that nobody had to hold.',
    },
    D4: {
      title: '11. A caution, and two more offences',
      told: 'An adult caution in November 2022, two more offences in December. Page 47.',
      look: '“2 crimes of this person since 16 Nov 2022” on the caution.',
    },
    D5: {
      title: '12. Bail breached at the victim’s home, and two views of the offence',
      told: 'Bail was breached, a supervisor wrote that it was not stalking, an application has no end. Page 47.',
      look: 'The bail breach in the history, “Classified in more than one way”, and the days of waiting.',
    },
    D6: {
      title: '13. The victim who moved to another force',
      told: 'A breach of a Restraining Order was investigated promptly though the victim had moved. Page 49.',
      look: '“Arrested same day”, six hours after the report.',
    },
    D7: {
      title: '14. A notice drafted in case there is no charge',
      told: 'Arrest in under 24 hours, and a DVPN drafted in case no charge followed. Page 48.',
      look: 'The notice and its reason under “What has been considered”.',
    },
    D8: {
      title: '15. A notice considered and not issued',
      told: 'Good practice: the reasons for not issuing a DVPN were written down. Page 50.',
      look: '“Not progressed”, with the reasons, on the person and on the notice.',
    },
  },
} as const;
