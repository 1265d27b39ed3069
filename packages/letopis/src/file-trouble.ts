const reasons: Readonly<Record<string, string>> = {
	ENOENT: "there is no such file or folder; check the path",
	EACCES: "there is no permission for it; change its permissions or leave it out",
	EPERM: "there is no permission for it; change its permissions or leave it out",
	EISDIR: "it is a folder and not a file; name another file",
	ENOTDIR: "a part of the path is a file and not a folder; check the path",
	EEXIST: "a file of this name stands where a folder should be; name another folder",
	ELOOP: "its links lead in a circle; name the file itself",
	EMFILE: "too many files are open; close some or raise the limit",
	ENAMETOOLONG: "the name is too long; shorten it",
	ENOSPC: "the disk is full; make room and run again",
	EDQUOT: "the quota on this disk is used up; make room and run again",
	EFBIG: "a file may not become that large here; choose another place",
	EIO: "the disk does not answer as it should; look after it and run again",
	EROFS: "the disk cannot be written to; choose another place",
	ERR_FS_FILE_TOO_LARGE: "it is larger than 2 GiB; split it",
};

/** Says in plain words why a file operation failed, and what to do. */
export function fileTrouble(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return reasons[String(codeOf(error))] ?? error.message;
}

/** The code of a failed file operation, as «ENOENT»; undefined of what is none. */
export const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

/** «cannot read a.txt: there is no such file or folder; check the path.» `trouble` is an error or a reason in words. */
export const cannotRead = (path: string, trouble: unknown): string => `cannot read ${path}: ${fileTrouble(trouble)}.`;

/** «cannot write out: the disk is full; make room and run again.» */
export const cannotWrite = (path: string, trouble: unknown): string =>
	`cannot write ${path}: ${fileTrouble(trouble).replace("or leave it out", "or choose another place")}.`;
