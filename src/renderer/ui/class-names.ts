import { type ClassValue, clsx } from 'clsx'
import { twMerge } from 'tailwind-merge'

/** Joins class names; of two that contradict each other the later one holds. */
export function cn(...classes: ClassValue[]): string {
  const given = classes.filter(Boolean)
  // Merging needs all of Tailwind's names: where nothing can contradict, nothing waits for them.
  return given.length > 1 ? twMerge(clsx(given)) : clsx(given)
}
