let e={open:"உங்கள் தனியுரிமைத் தேர்வுகள்"},l=t=>t(e);export{l as start};
