/** Rows of Latin letters and what they may stand for, as folding leaves both. */
export type Letters = string

interface Alphabet {
  script: RegExp
  languages: readonly string[]
  letters: Letters
}

/** Behind a consonant the soft sign is seldom written in Latin letters. */
const CYRILLIC: Letters = `
  a а я; b б бь; v в вь; w в; g г; d д дь; e е э є; yo е йо; jo е йо; io е ьо йо; zh ж; z з зь ж; i и і й ї ы; y ы й и і ий ый;
  iy ий ый; ij ий ый; yi ї ий; yy ый; k к; l л ль; m м мь; n н нь; o о; p п пь; r р рь; s с сь; t т ть; u у; f ф; h х г; kh х;
  ts ц тс; tz ц; c ц к с ч; ch ч х; sh ш; shch щ; sch щ ш сч; ya я; ja я; ia я ія ия; yu ю; ju ю; iu ю; ye е є; je е є; ie є е ье;
  j й ж дж; x кс х; q к; ck к; zz цц; ss сс с; ll лл л; nn нн н`

const GREEK: Letters = `
  a α; b μπ β; v β υ; g γ γκ; gk γκ; gh γ; d δ ντ; dh δ; e ε η αι; z ζ; i ι η υ ει οι; th θ; k κ κκ; l λ λλ; m μ μμ; n ν νν;
  x ξ χ; ks ξ; o ο ω; p π ππ; r ρ ρρ; s σ σσ; ss σσ; t τ ττ; y υ ι γ; f φ υ; ph φ; ch χ; kh χ; h χ η; ps ψ; ou ου; u ου υ; ai αι;
  ei ει; oi οι; ts τσ; tz τζ; nt ντ; mp μπ; av αυ; af αυ; au αυ; ev ευ; ef ευ; eu ευ; c κ`

const GEORGIAN: Letters = `
  a ა; b ბ; g გ; d დ; e ე; v ვ; z ზ; t თ ტ; i ი; k კ ქ; l ლ; m მ; n ნ; o ო; p პ ფ; zh ჟ; r რ; s ს; u უ; f ფ; ph ფ; q ყ ქ;
  gh ღ; sh შ; ch ჩ ჭ; ts ც წ; c ც; dz ძ; kh ხ; j ჯ; h ჰ; x ხ; w ვ; y ყ`

const ARMENIAN: Letters = `
  a ա; b բ; g գ; d դ; e ե է; ye ե; z զ; y յ ը; t թ տ; zh ժ; i ի; l լ; kh խ; ts ծ ց; dz ձ; k կ ք; h հ; gh ղ; ch ճ չ; m մ; n ն; sh շ;
  o ո օ; vo ո; p պ փ; j ջ; r ռ ր; s ս; v վ; u ու; f ֆ; q ք; ev եւ`

export const LETTERS_OF: Record<string, Alphabet> = {
  cyrillic: {
    script: /^\p{Script=Cyrillic}+$/u,
    languages: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg'],
    letters: CYRILLIC
  },
  greek: { script: /^\p{Script=Greek}+$/u, languages: ['el'], letters: GREEK },
  georgian: { script: /^\p{Script=Georgian}+$/u, languages: ['ka'], letters: GEORGIAN },
  armenian: { script: /^\p{Script=Armenian}+$/u, languages: ['hy'], letters: ARMENIAN }
}
