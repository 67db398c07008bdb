/** What a document of the command line is, and how one is made of a record. */
import { languageTag } from '../lib/article/fields.ts';
import { ArticleProblem } from '../lib/article/problem.ts';
import { fieldsOf, noArticle, type RecordItem } from '../lib/article/read/index.ts';

/** As of `ReadOptions`. */
export type ColumnMap = Readonly<Record<string, string>>;

export interface TextDocument {
	/** As given, or the number of the line, or the name of the file. */
	readonly id: string | number;
	readonly text: string;
	/** BCP 47 tag, where the document states one or its words tell it. */
	readonly language?: string;
	/** Whether the text is an article's as read, so that whoever gets offsets in it must see it. */
	readonly isRead?: true;
}

/** A document that could not be read: which, and why. */
export interface BadDocument {
	readonly id: string | number;
	readonly problem: string;
	/** As of `NoArticle`. */
	readonly isUnpublished?: true;
}

/** A record's words as they stand, under the id that it states, else its number. */
export function documentOf(record: RecordItem, columns?: ColumnMap): TextDocument | BadDocument {
	if ('problem' in record) return { id: record.number, problem: record.problem };
	try {
		const { values, text } = fieldsOf(record, columns);
		const stated = values.id;
		const id = typeof stated === 'string' || typeof stated === 'number' ? stated : record.number;
		if (text !== undefined) return { id, text, language: languageOfRecord(values.language) };
		const problem = `${record.where} has no text: expected {"id": "…", "text": "…"}`;
		return { id, problem };
	} catch (error) {
		if (!(error instanceof ArticleProblem)) throw error;
		return { ...noArticle(error, record.where), id: record.number };
	}
}

/** What a record calls its language, where it is a tag. */
const languageOfRecord = (language: unknown) =>
	typeof language === 'string' ? languageTag(language) : undefined;
