/** Characters of ids in addresses: those that are mistaken for one another, or end a double click, are not among them. */
export const ID_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
