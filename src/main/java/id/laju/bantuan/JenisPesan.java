package id.laju.bantuan;

/** What a customer writes to the balai. */
enum JenisPesan {
    PERTANYAAN("pertanyaan", "Pertanyaan", "tanya"), TESTIMONI("testimoni", "Testimoni", "testimoni"), KELUHAN("keluhan", "Keluhan", "keluhan");

    private final String jalur;
    private final String sebutan;
    private final String ikon;

    JenisPesan(String jalur, String sebutan, String ikon) {
        this.jalur = jalur;
        this.sebutan = sebutan;
        this.ikon = ikon;
    }

    String jalur() {
        return jalur;
    }

    String sebutan() {
        return sebutan;
    }

    String ikon() {
        return ikon;
    }

    /** Key of its title in the message files. */
    String judul() {
        return this == PERTANYAAN ? "menu.tanya" : "menu." + jalur;
    }
}
