/** Keys are held and written otherwise there. */
export const MAC = navigator.platform.startsWith('Mac')
