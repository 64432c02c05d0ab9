/** Why a reference case cannot be compared; the message is shown to whoever runs the verification. */
export class CaseError extends Error {}
