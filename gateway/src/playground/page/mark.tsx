import mark from './mark.svg'

export const Mark = () => <img className="mark" src={mark} alt="" width="28" height="28" />
