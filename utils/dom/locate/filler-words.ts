/** Words that change nothing about what is meant, in the languages that have names here. */
export const FILLER: ReadonlySet<string> = new Set(
  (
    'the a an your my this of for to in new current ' +
    'de del la el los las tu su un una para du des le les l d votre un une ' +
    'der die das des dem den dein deine deinen deines deinem deiner ihr ihre ein eine einen ' +
    'di il lo gli i della dello dell del tuo o os as do da dos das seu sua um uma ao al ' +
    'het een van je jouw uw z bir ve anda swojej twoj ' +
    // Said of a field, and no part of its name.
    'optional required recommended beta ' +
    'opcional obligatorio requerido recomendado obrigatorio facultatif obligatoire requis recommande ' +
    'erforderlich empfohlen facoltativo opzionale obbligatorio consigliato optioneel verplicht ' +
    'aanbevolen opcjonalnie opcjonalne wymagane zalecane zorunlu onerilen ' +
    'opsional wajib direkomendasikan 任意 必須 推奨 ' +
    // Whose it all is.
    'meta facebook'
  ).split(' '),
);

/** The same in several words, each of which says something else alone ("bağlı": linked). */
export const PHRASES = /(?<![^ ])istege bagli(?![^ ])/g;

/** What one does with a field; on a button it is the very thing. */
export const FIELD_VERBS: ReadonlySet<string> = new Set(
  (
    'enter select choose copy add ' +
    'introduce ingresa escribe selecciona elige insira digite selecione escolha ' +
    'saisissez entrez selectionnez choisissez gib eingeben wahle aus auswahlen ' +
    'inserisci seleziona scegli voer selecteer kies wpisz podaj wybierz gir girin sec secin ' +
    'masukkan pilih'
  ).split(' '),
);

/** The same where no spaces are written: particles and endings. */
export const UNSPACED_FILLER =
  /任意|必須|推奨|おすすめ|新しい|あなたの|の|を入力(?:してください)?|を選択(?:してください)?/gu;
