let r={confirm:"Widerspruch berücksichtigt",explain:"Werbung und Marketing sind aus, wie Ihr Browser es verlangt.",choices:"Ihre Auswahl",dismiss:"Schließen"},i=e=>e(r);export{i as start};
