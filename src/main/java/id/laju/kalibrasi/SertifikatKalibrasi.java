package id.laju.kalibrasi;

import id.laju.dokumen.Angka;
import id.laju.dokumen.Bahasa;
import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.LampiranDokumen;
import id.laju.dokumen.Lembar;
import id.laju.dokumen.ModelDokumen;
import id.laju.dokumen.Penanda;
import id.laju.dokumen.Pihak;
import id.laju.dokumen.Teks;
import id.laju.lhu.KoreksiCetak;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A calibration certificate (ISO/IEC 17025, 7.8.2 and 7.8.4), with its machine-readable twin inside.
 *
 * @param balai       contact of the laboratory
 * @param nomorLk     accreditations that cover at least one point; null: the certificate carries no symbol
 * @param surel       of the customer; null when unknown
 * @param lokasi      site of the customer where it was calibrated; null for the laboratory
 * @param nomorAlat   identification number, or a dash
 * @param nomorDiLokasi the officers read it at the site; else the customer gave it
 * @param diterima    null for an instrument that never left the customer
 * @param koreksi     which certificate it amends or replaces; null for a first one
 */
public record SertifikatKalibrasi(Bahasa bahasa, String tempatTerbit, LocalDate terbit, String laboratorium, Balai balai, String nomorLk, Pihak pelanggan,
        String surel, String nomorOrder, Teks nama, String merek, Teks nomorAlat, boolean nomorDiLokasi, String rentang, String nomorAnalisa, String kondisi, LocalDate diterima,
        LocalDate dikalibrasi, String metode, String lokasi, DataKalibrasi data, List<Teks> catatan, KoreksiCetak koreksi,
        Penanda penanda) implements ModelDokumen {

    /** Name under which the twin lies in the document. */
    public static final String KEMBARAN = "dcc.xml";
    private static final String TERTUTUP = "[disamarkan]";

    /** Where the laboratory is. */
    public record Balai(String nama, String alamat, String kota, String telepon, String surel) {
    }

    @Override
    public String templat() {
        return "sertifikat-kalibrasi";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.SERTIFIKAT_KALIBRASI;
    }

    @Override
    public boolean wajibTte() {
        return true;
    }

    /** Without customer, site, name, brand and what it corrects; other words through the covering given. @param jenis of the instrument, in place of its name */
    SertifikatKalibrasi samarkan(String jenis, UnaryOperator<String> tutup) {
        List<Teks> disamarkan = catatan.stream().map(c -> Teks.dari(tutup.apply(c.id()), tutup.apply(c.en()))).toList();
        return new SertifikatKalibrasi(bahasa, tempatTerbit, terbit, laboratorium, balai, nomorLk, new Pihak(TERTUTUP, TERTUTUP, null), null, nomorOrder,
            Teks.dari(jenis), TERTUTUP, Teks.dari(tutup.apply(nomorAlat.id()), tutup.apply(nomorAlat.en())), nomorDiLokasi, rentang, nomorAnalisa, tutup.apply(kondisi), diterima, dikalibrasi, metode,
            lokasi == null ? null : TERTUTUP, data, disamarkan, null, penanda);
    }

    /** With the decimal sign of the language, exactly the decimals it has. */
    public String angka(BigDecimal nilai) {
        return new Angka("", nilai, null).tulis(bahasa).utama(bahasa);
    }

    /** A point that the symbol must not cover; without the symbol there is nothing to tell apart. */
    public boolean diluarLingkup(TitikHasil t) {
        return nomorLk != null && t.cmc() == null;
    }

    /** Names the points that the symbol does not cover; null without any. */
    public Teks kalimatLingkup() {
        String titik = data.titik().stream().filter(this::diluarLingkup).map(t -> angka(t.nominal())).distinct().collect(Collectors.joining("; "));
        return titik.isEmpty() ? null : Teks.dari("Di luar lingkup akreditasi: titik " + titik + " " + data.satuan(), "Not within the scope of accreditation: point " + titik + " " + data.satuan());
    }

    public String tempatKalibrasi() {
        return lokasi == null ? laboratorium + ", " + balai.alamat() : lokasi;
    }

    public String lingkungan() {
        return angka(data.suhu()) + " °C ± " + angka(data.suhuU()) + " °C; " + angka(data.kelembapan()) + " % ± " + angka(data.kelembapanU()) + " % RH";
    }

    @Override
    public List<LampiranDokumen> lampiran(Lembar lembar) {
        return List.of(new LampiranDokumen(KEMBARAN, "application/xml", "Digital Calibration Certificate " + lembar.nomor(),
            Dcc.tulis(this, lembar.nomor()).getBytes(StandardCharsets.UTF_8)));
    }
}
