/**
 * Dated items as folders: years, months, days. A year with one month is one folder ("May 2025"); what is only dated "2025" or "May 2025" says so. Days
 * of which the text does not tell the year stand behind the years.
 */
import { type Branch, folder } from '../branch.ts';
import { groupBy } from '../groupBy.ts';
import { count } from '../words.ts';
import { monthName, NO_YEAR, type TimelinePlace, timelinePlace, two } from './dates.ts';

export interface DatedBranch {
  readonly date: string | null;
  readonly branch: Branch;
  /** Items that the branch stands for; 1 where it says nothing. */
  readonly items?: number;
}

interface Placed {
  readonly at: TimelinePlace;
  readonly branch: Branch;
  readonly items: number;
}

interface Ranked {
  readonly rank: number;
  readonly branch: Branch;
}

/** Folders of more items than this start closed. */
const FEW = 40;

/** The items keep their order within a day. Those without a year and then the undated ones come last, in either order. */
export function timeline(items: readonly DatedBranch[], newestFirst: boolean, noun: string): Branch[] {
  const placed: Placed[] = [];
  const undated: Omit<Placed, 'at'>[] = [];
  for (const { date, branch, items: size = 1 } of items) {
    const at = timelinePlace(date);
    if (at) placed.push({ at, branch, items: size });
    else undated.push({ branch, items: size });
  }
  const build = new TimelineBuilder(newestFirst, noun, placed.length <= FEW);
  const byYear = groupBy(placed, item => item.at.year);
  const years = [...byYear].flatMap(([year, of]) => (year === null ? [] : [{ rank: year, branch: build.year(`${year}`, `${year}`, of) }]));
  const yearless = byYear.get(null);
  const branches = [...build.inOrder(years), ...(yearless ? [build.year('no-year', NO_YEAR, yearless)] : [])];
  if (undated.length === 0) return branches;
  const folded = undated.map(({ branch }) => branch);
  return [...branches, build.folder('undated', 'No Date', folded, false, sizeOf(undated))];
}

const inYear = (month: string, year: string): string => (year === NO_YEAR ? `${month}, ${year}` : `${month} ${year}`);

const sizeOf = (list: readonly { readonly items: number }[]): number => list.reduce((sum, { items }) => sum + items, 0);

class TimelineBuilder {
  readonly #newestFirst: boolean;
  readonly #noun: string;
  readonly #few: boolean;

  constructor(newestFirst: boolean, noun: string, few: boolean) {
    this.#newestFirst = newestFirst;
    this.#noun = noun;
    this.#few = few;
  }

  year(key: string, year: string, items: readonly Placed[]): Branch {
    const months = groupBy(items, item => item.at.month);
    const [only] = months.keys();
    if (months.size === 1 && only) return this.#month(key, only, items, inYear(monthName(only), year));
    const parts = [...months].flatMap(([month, of]): Ranked[] =>
      month ? [{ rank: month, branch: this.#month(key, month, of, monthName(month)) }] : this.#parts(of, year),
    );
    return this.folder(key, year === NO_YEAR ? 'Year Not Given' : year, this.inOrder(parts), true, sizeOf(items));
  }

  #month(year: string, month: number, items: readonly Placed[], label: string): Branch {
    const parts = this.#parts(items, items[0]?.at.year ? `${monthName(month)} ${year}` : monthName(month));
    return this.folder(`${year}-${two(month)}`, label, this.inOrder(parts), true, sizeOf(items));
  }

  /** The days, weeks or seasons; what is no more precise than the period itself comes after them, or alone needs no folder of its own. */
  #parts(items: readonly Placed[], period: string): Ranked[] {
    const parts = groupBy(items, item => item.at.part?.key ?? null);
    return [...parts].flatMap(([key, of]): Ranked[] => {
      const part = of[0]?.at.part;
      const branches = of.map(item => item.branch);
      if (key !== null && part) {
        return [{ rank: part.rank, branch: this.folder(key, part.label, branches, this.#few, sizeOf(of), part.detail) }];
      }
      if (parts.size === 1) return branches.map(branch => ({ rank: 0, branch }));
      return [
        { rank: this.#newestFirst ? -1 : 400, branch: this.folder('whole', `Some time in ${period}`, branches, this.#few, sizeOf(of)) },
      ];
    });
  }

  inOrder(ranked: readonly Ranked[]): Branch[] {
    const sign = this.#newestFirst ? -1 : 1;
    return [...ranked].sort((a, b) => sign * (a.rank - b.rank)).map(item => item.branch);
  }

  folder(key: string, label: string, children: readonly Branch[], expanded: boolean, size = children.length, detail = ''): Branch {
    const description = detail ? `${detail} · ${size}` : `${size}`;
    const spoken = [label, detail, count(size, this.#noun)].filter(Boolean).join(', ');
    return folder(key, { label, description, icon: 'calendar', spoken }, () => children, { expanded });
  }
}
