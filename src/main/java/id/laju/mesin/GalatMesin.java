package id.laju.mesin;

/** The engine's own complaints about a model, in words that its owner understands; what the engine said stands behind them. */
final class GalatMesin {

    private GalatMesin() {
    }

    static String kalimat(String asli) {
        return "bagian ini tidak dapat dijalankan mesin proses; periksa isiannya di Modeler" + asli(asli);
    }

    static String asli(String pesan) {
        return " (pesan mesin: " + pesan + ")";
    }
}
