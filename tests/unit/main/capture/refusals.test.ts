import { describe, expect, it } from 'vitest'
import { CONSENT_WORDS } from '../../../../src/main/capture/reading/consent-words'

const reject = new RegExp(CONSENT_WORDS.reject, 'iu')

/** In lower case and without punctuation, as they are compared. */
const REFUSALS: Record<string, string[]> = {
  English: ['reject all close', 'decline all non essential', 'no reject all', 'keep only necessary cookies'],
  German: ['alle optionalen cookies ablehnen', 'ich stimme nicht zu', 'mit notwendigen cookies fortfahren'],
  French: ['je n accepte pas', 'cookies essentiels uniquement', 'fermer et refuser', 'continuer sans consentement'],
  Spanish: ['rechazar y continuar', 'rechazar las cookies opcionales', 'no consentir', 'només les necessàries'],
  Italian: ['rifiuta cookie non necessari', 'chiudi e rifiuta', 'non acconsento'],
  Portuguese: ['recusar cookies não essenciais', 'prosseguir sem aceitar'],
  Dutch: ['optionele cookies weigeren', 'nee liever niet', 'alleen noodzakelijk'],
  Polish: ['nie wyrażam zgody', 'kontynuuj bez zgody', 'zaakceptuj tylko niezbędne'],
  Czech: ['přijmout pouze nezbytné', 'pokračovat bez souhlasu'],
  Nordic: ['acceptera endast nödvändiga', 'fortsæt uden accept', 'ikke godta', 'en hyväksy'],
  Russian: ['принять только необходимые', 'продолжить без согласия'],
  Greek: ['δεν αποδέχομαι', 'συνέχεια χωρίς αποδοχή'],
  Arabic: ['ملفات تعريف الارتباط الضرورية فقط', 'متابعة بدون قبول'],
  Hebrew: ['עוגיות הכרחיות בלבד', 'אני לא מסכים'],
  Japanese: ['必要なcookieのみ許可', 'すべてのcookieを拒否', '同意せずに続ける', '拒否して閉じる'],
  Chinese: ['拒绝非必要 cookie', '继续但不接受'],
  Korean: ['동의하지 않습니다', '선택 쿠키 거부'],
  Thai: ['ปฏิเสธทั้งหมด'],
  Hindi: ['सभी अस्वीकार करें']
}

describe('labels that say no', () => {
  it.each(Object.entries(REFUSALS))('%s', (_language, labels) => {
    expect(labels.filter((label) => !reject.test(label))).toEqual([])
  })

  it('are not those that agree, ask for more, or sell something', () => {
    const others =
      'accept all|accept all cookies|allow selection|manage preferences|save settings|learn more|continue|close|necessary and statistics|reject and subscribe|subscribe without ads|alle akzeptieren|auswahl speichern|einstellungen|ablehnen und abo abschließen|weiter mit werbung|tout accepter|paramétrer|refuser et s abonner|aceptar todo|configurar|rechazar y suscribirse|accetta tutto|rifiuta e abbonati|alles accepteren|instellingen|akceptuję wszystkie|ustawienia|قبول الكل|إعدادات|すべて同意する|すべて許可|設定|全部接受|同意|모두 동의|принять все|настройки|kabul et|tümünü kabul et|hyväksy kaikki|godkänn alla|přijmout vše'
    expect(others.split('|').filter((label) => reject.test(label))).toEqual([])
  })
})
