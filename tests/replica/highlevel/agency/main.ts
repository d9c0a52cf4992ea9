import { addChatBox } from './add-chat-box.ts';
import german from './texts/de.json';
import spanish from './texts/es.json';
import { translatePage } from './translate-page.ts';

const DICTIONARIES: Record<string, Record<string, string>> = { de: german, es: spanish };

const { lang, dataset } = document.documentElement;
const dictionary = DICTIONARIES[lang];
if (dataset['agency'] !== undefined) addChatBox(document);
if (dictionary) translatePage(document, dictionary);
