// The date of Easter Day, on which Good Friday and Easter Monday hang.

/**
 * Easter Day of a Gregorian year (Calendar (New Style) Act 1750), by the anonymous Gregorian algorithm.
 */
export function easterDay(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const march = epact + weekday - 7 * correction + 114;
  return new Temporal.PlainDate(year, Math.floor(march / 31), (march % 31) + 1);
}

/** Good Friday: a common-law holiday, named by the counting sections. */
export function goodFriday(year: number): Temporal.PlainDate {
  return easterDay(year).subtract({ days: 2 });
}
