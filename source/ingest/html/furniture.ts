import { isFurniture, isLinkHeading } from '../anatomy/furniture.ts';
import type { LinkedBlock } from './blocks.ts';
import { isDateLine } from './date-line.ts';

/** Lines above links, as the sites of many languages put them; English ones are the anatomy's. */
const LINK_HEADING =
	/^(?:(?:also )?on (?:the )?(?:web|topic)|(?:see|read|watch) also|more on|related\b.{0,25}|recommended\b.{0,25}|you (?:may|might) also\b.{0,30}|(?:à )?lire (?:aussi|également)|sur le même sujet|pour aller plus loin|voir aussi|nos autres articles|à voir également|lesen sie (?:auch|mehr|weiter)|mehr (?:zum thema|dazu|lesen|artikel)|auch interessant|das könnte sie (?:auch )?interessieren|weiterlesen|zum thema|mehr von|passend dazu|siehe auch|lee (?:también|más)|leer más|te puede interesar|también te puede.*|más (?:información|noticias|sobre)|noticias relacionadas|ver también|leia (?:também|mais)|veja (?:também|mais)|saiba mais|notícias relacionadas|mais lidas|leggi anche|potrebbe interessarti.*|articoli correlati|lees ook|meer over|läs (?:också|mer|även)|les også|læs også|lue myös|czytaj (?:też|także|więcej)|zobacz (?:też|także)|přečtěte si také|читайте также|смотрите также|по теме|читайте ще|oku(?:yun)?|ilgili haberler|あわせて読みたい.*|関連(?:記事|リンク|キーワード|ニュース|トピックス)|こちらもおすすめ|おすすめ記事|人気記事|相关(?:阅读|新闻|文章|链接|推荐)|推荐阅读|延伸阅读|相關(?:閱讀|新聞|文章)|延伸閱讀|관련\s?(?:기사|뉴스))\s*[:：]?$/iu;
const LINK_LINE =
	/^(?:read|see|watch|related|more|also|lire|à lire|voir|lesen sie auch|siehe auch|lee también|leia também|leggi anche|lees ook|läs också|les også|читайте также|関連記事|相关阅读)(?: (?:more|also|next|on this|aussi))?\s*[:：>»→|]\s*\S/iu;
const COOKIES =
	/\bcookies?\b.*\b(?:accept|agree|consent|privacy|preferences|settings|browsing|website|site|experience)|\b(?:accept|agree|consent)\b.*\bcookies?\b|\b(?:verwende[nt]|nutzen|setzen)\b.{0,40}\bcookies?\b|\butilis(?:e|ons|ez|ation)\b.{0,40}\bcookies?\b|\b(?:utiliza(?:mos)?|usamos)\b.{0,40}\bcookies?\b|\butilizza(?:no|mo)?\b.{0,40}\bcookies?\b|\bgebruik(?:t|en)?\b.{0,40}\bcookies?\b/i;
const NEWSLETTER =
	/\b(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletters?|e-?mails?|alerts?|inbox|updates|digest)\b|\bnewsletters?\b.{0,60}\b(?:sign up|subscribe|inbox|abonnieren|anmelden|inscri|suscr[ií]b)|\b(?:delivered|sent|straight|meet)\b.{0,40}\b(?:inbox|e-?mail|letterbox|mailbox|your door)\b|\binscri(?:vez|ption)\b.{0,60}\bnewsletter|\bsuscr[ií]b\w*\b.{0,60}\b(?:newsletter|bolet[ií]n)|\bby (?:signing up|subscribing|submitting)\b.{0,80}\b(?:terms|privacy|agree)|\b(?:enter|your) (?:valid )?e-?mail(?: address)?$|^(?:thank you|thanks) for (?:subscribing|signing up)/i;
const WALL =
	/^(?:(?:please )?(?:subscribe|log ?in|sign in|register)\b.{0,60}\b(?:continue|read|keep|access|unlock|view)|already (?:a subscriber|have an account|a member)|to (?:continue|keep) reading|this (?:article|content|story) is (?:for|only available|reserved|exclusive).{0,40}(?:subscribers?|members?)|you have \d+ (?:free )?(?:articles?|stories).{0,30}(?:left|remaining)|unlimited (?:digital )?access|start your (?:free )?trial|support (?:our|independent|local|quality) \w+|we depend on .{0,30}advertis|please (?:disable|turn off|enable|whitelist)\b.{0,60}\b(?:ad ?block\w*|javascript|cookies)|article réservé|cet article est réservé|il vous reste \d+|jetzt (?:weiterlesen|abonnieren|testen))/i;
const PLAYER =
	/^(?:(?:media|video|audio) (?:playback|player|caption|file)\b.{0,80}|(?:your|this) (?:browser|device) (?:does not|doesn['’]t) support.{0,80}|(?:click|tap|press) .{0,40}(?:play|enlarge|expand|zoom|unmute|open)|(?:hide|show|view|open|expand|toggle) (?:caption|gallery|image|slideshow|in app|transcript|comments?|more|all|full\w*)|(?:image|photo|picture|video)?\s*\d+ (?:of\s?\/|of|\/) ?\d+|-?\d{1,2}:\d{2}(?:\s*\/\s*-?\d{1,2}:\d{2})?|(?:video|audio)(?: transcript)?|transcript|enlarge(?: this image)?|toggle caption|loading\W*|click to tweet|play(?: video)?|autoplay|skip (?:ad|advert\w*)|(?:close|open) (?:menu|modal|dialog)|chevron|caret|next (?:image|slide|video|article|story)|previous (?:image|slide|article|story)|adverts?|anzeige|werbung|publicité|publicidad|pubblicità|annons|reklama|реклама|広告|广告|スポンサーリンク|image caption|image copyright|image source.{0,40}|this video (?:can not|cannot) be played|to play this video.*)$/i;
/** Networks and deeds of share bars; a line of nothing else is one. */
const SHARE_WORDS: ReadonlySet<string> = new Set(
	'facebook twitter x whatsapp pinterest pint linkedin reddit email e-mail mail telegram tumblr flipboard messenger threads bluesky mastodon line pocket print share shares tweet tweets pin save copy link sms viber vk xing digg stumbleupon google google+ plus weibo wechat hatena hatebu instagram youtube rss comments comment submit comentar compartir compartilhar partager teilen delen condividi imprimir drucken imprimer stampa bookmark follow like likes on this via by to and the story article post baixar enviar envoyer guardar enregistrer favorite more options button icon close'.split(
		' ',
	),
);
const SHARERS =
	/facebook|twitter|whatsapp|pinterest|linkedin|reddit|telegram|e-?mail|share|tweet|print|teilen|partager|compart|delen|condividi/i;
const COMMENTS =
	/^(?:(?:reader |show |view |all |\d+ |no )?comments?\s*(?:\(?\d+\)?|so far|here|below|on [“"«].{0,120})?|(?:leave|post|add|write) (?:a|your) (?:comment|reply|response).{0,40}|join the (?:conversation|discussion)|\d+ (?:repl(?:y|ies)|responses?|thoughts?)(?: (?:to|on) .{0,120})?|(?:\d+ )?kommentare?(?: \(\d+\))?|(?:\d+ )?commentaires?(?: \(\d+\))?|(?:deja|dejar) (?:un|tu) comentario.{0,40}|(?:\d+ )?comentarios?(?: \(\d+\))?|(?:\d+ )?commenti|(?:\d+ )?reacties|コメント(?:を書く)?|评论|댓글)\s*[:：]?$/i;
const TAGS =
	/^(?:tags?|topics?|keywords?|filed under|posted in|categor(?:y|ies)|labels?|schlagw(?:orte|örter)|themen|mots-clés|etiquetas|temas|タグ|关键词|标签)\s*[:：]/i;
/** An address of a page, a mail or a handle alone. */
const ADDRESS =
	/^(?:https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|(?:twitter|facebook|instagram|linkedin)\.com\/\S+|@\w+|\[?(?:PR|AD)\]?|view author archive|email the author|follow @\w+|get author rss feed)$/i;
const LONGEST = 400;

/** Whether a block is of the page, not of the article, whatever stands around it. */
export function isPageFurniture({ role, text, linked }: LinkedBlock): boolean {
	if (text.length > LONGEST || role === 'row') return false;
	const line = text.replace(/\n/g, ' ');
	if (PLAYER.test(line) || isShareBar(line)) return true;
	if (role === 'caption' || role === 'credit') return false;
	if (ADDRESS.test(line) || isDateLine(line)) return true;
	if (isFurniture(line) || LINK_LINE.test(line) || TAGS.test(line)) return true;
	if (COOKIES.test(line) && line.length < 300) return true;
	if (line.length < 250 && (NEWSLETTER.test(line) || WALL.test(line))) return true;
	return (
		linked > 0.95 &&
		/^(?:(?:click|tap) here|here|more|continue|next|previous|read (?:more|on|the)|see (?:more|all)|back to|view (?:more|all))\b/i.test(
			line,
		)
	);
}

function isShareBar(line: string): boolean {
	if (line.length > 200 || !SHARERS.test(line)) return false;
	const words = line
		.toLowerCase()
		.split(/[^\p{L}\p{N}+-]+/u)
		.filter((word) => word !== '' && !/^\d+[km]?$/.test(word));
	return words.every((word) => SHARE_WORDS.has(word));
}

/** A heading of links to other stories. */
export const headsLinks = (text: string): boolean =>
	LINK_HEADING.test(text) || (text.length < 60 && isLinkHeading(text) && !/[:：]\s*\S/.test(text));

/** A heading of what readers wrote. */
export const headsComments = (text: string): boolean => COMMENTS.test(text);
