/**
 * The state of the rules by which texts are read and measures judged. Raise it by one with every change of this folder
 * that may give another reading, measure, rate or standing for any text: a server that starts then reads all kept texts
 * again (`refreshReadings`). What persons decided stays as they said.
 */
export const rulesVersion = 3
