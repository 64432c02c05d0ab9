/** @type {import('prettier').Config} */
const config = {
  tabWidth: 2,
  singleQuote: true,
  semi: true,
  trailingComma: 'all',
  printWidth: 110,
};

export default config;
