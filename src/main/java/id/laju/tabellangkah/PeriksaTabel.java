package id.laju.tabellangkah;

import id.laju.kalender.Norma;
import id.laju.mesin.PerubahanModel;
import id.laju.mesin.PewaktuModel;
import id.laju.umum.PeriksaIsian;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what was changed in the table; all faults at once, each at its field. */
final class PeriksaTabel {

    private static final int NAMA_TERPANJANG = 100;
    private static final int TEKS_TERPANJANG = 500;

    private final PeriksaIsian periksa = new PeriksaIsian();
    private final List<PerubahanModel> perubahan = new ArrayList<>();
    private final Map<String, PewaktuModel> pewaktu;

    PeriksaTabel(TabelLangkah tabel) {
        pewaktu = tabel.baris().stream().flatMap(b -> b.langkah().pewaktu().stream()).collect(Collectors.toMap(PewaktuModel::id, Function.identity(), (a, b) -> a));
        tabel.isian().filter(IsianLangkah::berubah).forEach(this::baca);
    }

    PeriksaIsian periksa() {
        return periksa;
    }

    List<PerubahanModel> perubahan() {
        return perubahan;
    }

    private void baca(IsianLangkah i) {
        try {
            PerubahanModel satu = new PerubahanModel(i.elemen(), i.sifat(), urai(i));
            perubahan.add(satu);
            if (satu.sifat().equals(PerubahanModel.PEWAKTU)) {
                namai(pewaktu.get(i.elemen()), satu.nilai());
            }
        } catch (IllegalArgumentException keliru) {
            periksa.tolak(i.nama(), keliru.getMessage());
        }
    }

    /** A timer that is called "30 hari berlalu" is called after its new duration, or the picture would say something else than it does. */
    private void namai(PewaktuModel lama, String nilai) {
        String dulu = selang(lama.kata());
        String kini = selang(new PewaktuModel(lama.id(), lama.nama(), lama.jenis(), nilai, lama.mengakhiri()).kata());
        String nama = lama.nama() == null ? "" : lama.nama().replaceAll("(?i)\\b" + dulu + "\\b", kini);
        if (!nama.isEmpty() && !nama.equals(lama.nama())) {
            perubahan.add(new PerubahanModel(lama.id(), PerubahanModel.NAMA, nama));
        }
    }

    /** Without how often it comes again. */
    private static String selang(String kata) {
        return kata.replaceFirst("^tiap ", "").replaceFirst(", \\d+ kali$", "");
    }

    /** As it is written into the model. @throws IllegalArgumentException with an Indonesian sentence */
    private String urai(IsianLangkah i) {
        String nilai = i.nilai();
        tolak(nilai.codePoints().anyMatch(PeriksaTabel::bukanXml), i.label() + " memuat karakter yang tidak dapat disimpan; ketik ulang isiannya.");
        return switch (i.sifat()) {
            case PerubahanModel.PEWAKTU -> PewaktuModel.urai(pewaktu.get(i.elemen()).jenis(), nilai);
            case "normaWaktu", "batasWaktu" -> nilai.isEmpty() ? nilai : Norma.urai(nilai).teks();
            case "janjiLayanan" -> janji(nilai);
            default -> teks(i);
        };
    }

    private static String janji(String nilai) {
        Norma norma = Norma.urai(nilai);
        tolak(!norma.ditentukan(), "Janji layanan harus waktu yang tertentu, misalnya 14 hari kerja.");
        return norma.teks();
    }

    private static String teks(IsianLangkah i) {
        boolean nama = i.sifat().equals(PerubahanModel.NAMA);
        int batas = nama ? NAMA_TERPANJANG : TEKS_TERPANJANG;
        tolak(nama && i.nilai().isEmpty(), "Nama langkah \"" + i.asal() + "\" tidak boleh kosong.");
        tolak(i.nilai().length() > batas, i.label() + " paling banyak " + batas + " huruf; persingkat isiannya.");
        tolak(i.pilihan() != null && !i.nilai().isEmpty() && !i.pilihan().containsKey(i.nilai()), "Pilih peran dari daftar.");
        return i.nilai();
    }

    private static boolean bukanXml(int tanda) {
        return tanda < ' ' || tanda >= 0xD800 && tanda <= 0xDFFF || tanda == 0xFFFE || tanda == 0xFFFF;
    }

    private static void tolak(boolean keliru, String kalimat) {
        if (keliru) {
            throw new IllegalArgumentException(kalimat);
        }
    }
}
