/** Completed years between two ISO days. */
export function ageInYears(birthDate: string, asOf: string): number {
  const [years, birthday] = [Number(asOf.slice(0, 4)) - Number(birthDate.slice(0, 4)), birthDate.slice(5)];
  return asOf.slice(5) < birthday ? years - 1 : years;
}

/** Days from one ISO date to another. A month or a year stands for its first day. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

function dayNumber(partial: string): number {
  const [year = 0, month = 1, day = 1] = partial.split('-').map(Number);
  return daysFromCivil(year, month, day);
}

/** Days since 1970-01-01 in the Gregorian calendar (Hinnant, days_from_civil). */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
