/** What a reader makes of something kept. */
interface Reading<T> {
  value: T;
  /** False where something had to be thrown away. */
  intact: boolean;
}

/** Takes anything and gives a good value. */
export type StoredReader<T> = (raw: unknown) => Reading<T>;
