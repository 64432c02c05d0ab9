export {
  finiteNumbersOf as numbersOf,
  parseTable,
  textsOf,
  type Table,
} from '../../shared/verification/table';
