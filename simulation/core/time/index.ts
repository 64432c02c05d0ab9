export {
  civilDateOf,
  dayNumberOf,
  daysInMonth,
  formatDate,
  parseDate,
  tryParseDate,
  type CivilDate,
} from './calendar';
