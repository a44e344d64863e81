/** Who gets the messages of a preview. */
export const exampleFirstName = 'Nora';
