let e={open:"ನಿಮ್ಮ ಗೌಪ್ಯತಾ ಆಯ್ಕೆಗಳು"},l=t=>t(e);export{l as start};
