/** Places a first draft starts with: where most groups are. */
export const firstPlaces = ['facebook', 'instagram', 'x', 'linkedin', 'whatsapp'];
