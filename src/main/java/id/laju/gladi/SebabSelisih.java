package id.laju.gladi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Says in words why a case cannot go on.
 *
 * @param graf the model that is tried. @param lama the one by which the case ran
 * @param terakhir the step that the case did last; null before the first
 * @param penelusur looks from where the case stands now
 */
record SebabSelisih(GrafModel graf, GrafModel lama, Jejak terakhir, Function<Longgar, Penelusur> penelusur) {

    Selisih langkahHilang(Jejak j) {
        return new Selisih(Selisih.Jenis.LANGKAH_HILANG, elemen(), j.nama(), "Langkah \"" + j.nama() + "\" tidak ada di model ini" + sesudah() + ".");
    }

    Selisih faseHilang(Jejak j) {
        return new Selisih(Selisih.Jenis.LANGKAH_HILANG, elemen(), j.proses(), "Fase " + j.proses() + " tidak dipanggil lagi oleh model ini" + sesudah() + ".");
    }

    /** @param calon those that could have gone on. @param tujuan where the case went. @param sebutan how that is called */
    Selisih tidakSampai(List<Token> calon, Predicate<Simpul> tujuan, String sebutan) {
        Predicate<Jalan> sampai = k -> k.masuk() && tujuan.test(graf.simpul(k.simpul()));
        Optional<Token> keputusan = pertama(calon, Longgar.KEPUTUSAN, sampai);
        if (keputusan.isPresent()) {
            return keputusan(keputusan.get(), sebutan);
        }
        Predicate<Simpul> baru = baru();
        return pertama(calon, new Longgar(true, baru, false), sampai).map(t -> langkahBaru(t, baru, sebutan)).orElseGet(() -> urutan(calon, sebutan));
    }

    private Optional<Token> pertama(List<Token> calon, Longgar longgar, Predicate<Jalan> sampai) {
        return calon.stream().filter(t -> penelusur.apply(longgar).cari(t, sampai).isPresent()).findFirst();
    }

    private Predicate<Simpul> baru() {
        Set<String> dikenal = lama.semua().map(Simpul::id).collect(Collectors.toSet());
        return s -> !dikenal.contains(s.id());
    }

    private Selisih langkahBaru(Token t, Predicate<Simpul> baru, String sebutan) {
        Simpul s = penelusur.apply(Longgar.KEPUTUSAN).berikut(t).stream().filter(baru).findFirst().orElse(graf.simpul(t.simpul()));
        return new Selisih(Selisih.Jenis.LANGKAH_BARU, s.id(), s.nama(), "Sebelum " + sebutan + " model ini meminta \"" + s.nama() + "\"" + sesudah() + ".");
    }

    private Selisih urutan(List<Token> calon, String sebutan) {
        String menuju = calon.stream().filter(x -> !x.bebas()).findFirst().or(() -> calon.stream().findFirst()).map(this::berikut).orElse("");
        return new Selisih(Selisih.Jenis.URUTAN, elemen(), sebutan.replace("\"", ""), "Kasus menuju " + sebutan + sesudah()
            + (menuju.isEmpty() ? "; di model ini tidak ada jalan ke sana." : "; model ini menuju " + menuju + "."));
    }

    private Selisih keputusan(Token t, String sebutan) {
        String menuju = berikut(t);
        String kata = "\"" + t.keputusan() + "\"";
        Simpul s = graf.simpul(t.simpul());
        return new Selisih(Selisih.Jenis.KEPUTUSAN, s.id(), s.nama(), menuju.isEmpty() ? "Keputusan " + kata + " pada \"" + s.nama() + "\" tidak diambil alur mana pun."
            : "Keputusan " + kata + " pada \"" + s.nama() + "\" membawa ke " + menuju + "; kasus menuju " + sebutan + ".");
    }

    Selisih belumSelesai(Token t) {
        String menuju = berikut(t);
        Simpul s = graf.simpul(t.simpul());
        return new Selisih(Selisih.Jenis.BELUM_SELESAI, s.id(), s.nama(), "Kasus selesai sesudah \"" + s.nama() + "\""
            + (menuju.isEmpty() ? ", di model ini tidak ada jalan ke akhir." : "; model ini masih menuju " + menuju + "."));
    }

    private String berikut(Token t) {
        return penelusur.apply(Longgar.TIDAK).berikut(t).stream().map(s -> "\"" + s.nama() + "\"").distinct().limit(4).collect(Collectors.joining(", "));
    }

    /** The step before, where the new model has it. */
    private String elemen() {
        return terakhir != null && graf.ada(terakhir.elemen()) ? terakhir.elemen() : null;
    }

    private String sesudah() {
        return terakhir == null ? "" : " sesudah \"" + terakhir.nama() + "\"";
    }
}
