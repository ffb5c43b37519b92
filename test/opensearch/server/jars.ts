import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const HERE = import.meta.dirname;
const KEPT = join(HERE, '../../../node_modules/.cache/opensearch');
const OLDEST_JAVA = 17;

/** What a server is started from: a class path. */
export interface Jars {
	readonly classPath: string;
}

/** Why there can be no server on this machine; null where there can. */
export function whyNot(): string | null {
	const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
	if (java.error !== undefined) return 'java is not there';
	const version = Number(/version "(\d+)/.exec(java.stderr)?.[1] ?? 0);
	if (version < OLDEST_JAVA) return `java is version ${version}, and ${OLDEST_JAVA} or newer is needed`;
	if (spawnSync('javac', ['-version']).error !== undefined) return 'javac is not there; a JDK is needed';
	if (spawnSync('mvn', ['-v']).error !== undefined) return 'mvn (Maven) is not there';
	return null;
}

/** Downloads the server's jars from Maven Central, once, and compiles what starts it. */
export function makeJars(): Jars {
	const recipe = ['pom.xml', 'TestNode.java'].map((name) => readFileSync(join(HERE, name), 'utf8'));
	const folder = join(KEPT, createHash('sha256').update(recipe.join('')).digest('hex').slice(0, 12));
	const classPath = [join(folder, 'classes'), join(folder, 'jars', '*')].join(':');
	if (existsSync(join(folder, 'complete'))) return { classPath };
	const making = `${folder}-${process.pid}`;
	mkdirSync(join(making, 'classes'), { recursive: true });
	run('mvn', [
		'-q',
		'-B',
		'-f',
		join(HERE, 'pom.xml'),
		'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies',
		`-DoutputDirectory=${join(making, 'jars')}`,
	]);
	run('javac', ['-d', join(making, 'classes'), '-cp', join(making, 'jars', '*'), join(HERE, 'TestNode.java')]);
	writeFileSync(join(making, 'complete'), '');
	rmSync(folder, { recursive: true, force: true });
	renameSync(making, folder);
	return { classPath };
}

function run(program: string, values: readonly string[]): void {
	const done = spawnSync(program, values, { encoding: 'utf8', timeout: 600_000 });
	if (done.status !== 0)
		throw new Error(`${program} failed: ${done.error?.message ?? ''}\n${done.stdout}\n${done.stderr}`);
}
