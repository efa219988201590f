package id.laju.kalibrasi;

import id.laju.dokumen.AlatCetak;
import id.laju.dokumen.Bahasa;
import id.laju.dokumen.Lhu;
import id.laju.dokumen.Teks;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a certificate says, field by field, in the words that it prints; to be compared with another one on the same instrument. */
final class IsiSertifikat {

    private static final Teks HARI = Teks.dari("Tanggal kalibrasi", "Date of calibration");
    private static final Teks LINGKUNGAN = Teks.dari("Kondisi lingkungan", "Environment");

    private final Map<String, String> isi = new LinkedHashMap<>();
    /** How often a nominal value was measured; such as going up and down. */
    private final Map<String, Integer> kali = new HashMap<>();
    private final SertifikatKalibrasi s;
    private final Bahasa bahasa;

    private IsiSertifikat(SertifikatKalibrasi s) {
        this.s = s;
        this.bahasa = s.bahasa();
    }

    /** In the order of printing; without number, day of issue, signer and symbol. */
    static Map<String, String> dari(SertifikatKalibrasi s) {
        IsiSertifikat hasil = new IsiSertifikat(s);
        hasil.kepala();
        s.data().titik().forEach(hasil::titik);
        hasil.taruh("", Teks.dari("Catatan", "Remarks"), s.catatan().stream().map(t -> t.utama(s.bahasa())).collect(Collectors.joining("; ")));
        hasil.taruh("", Teks.dari("Catatan (bahasa Inggris)"), s.catatan().stream().map(t -> t.kedua(s.bahasa())).filter(Objects::nonNull).collect(Collectors.joining("; ")));
        return hasil.isi;
    }

    static boolean keadaan(Lhu.Perubahan p) {
        return Stream.of(HARI, LINGKUNGAN).anyMatch(t -> p.bidang().equals(t.id()) || p.bidang().equals(t.en()));
    }

    private void kepala() {
        taruh("", Teks.dari("Pelanggan", "Customer"), s.pelanggan().nama());
        taruh("", Teks.dari("Alamat", "Address"), s.pelanggan().alamat());
        taruh("", Teks.dari("Nama alat", "Instrument"), s.nama().id());
        taruh("", Teks.dari("Nama alat (bahasa Inggris)", "Instrument in English"), s.nama().en());
        taruh("", Teks.dari("Merek", "Manufacturer"), s.merek());
        taruh("", Teks.dari("No. identifikasi", "Identification number"), s.nomorAlat().utama(s.bahasa()));
        taruh("", Teks.dari("No. identifikasi (bahasa Inggris)", "Identification number in English"), s.nomorAlat().kedua(s.bahasa()));
        taruh("", Teks.dari("Rentang ukur", "Measuring range"), s.rentang());
        taruh("", Teks.dari("Kondisi saat diterima", "Condition when received"), s.kondisi());
        taruh("", HARI, new AlatCetak(bahasa).tanggal(s.dikalibrasi()).utama(bahasa));
        taruh("", LINGKUNGAN, s.lingkungan());
        taruh("", Teks.dari("Metode kalibrasi", "Calibration method"), s.metode());
        taruh("", Teks.dari("Standar acuan", "Reference standards"), s.data().standar().stream().map(d -> d.nama() + " (" + d.nomorSertifikat() + ")")
            .collect(Collectors.joining("; ")));
    }

    private void titik(TitikHasil t) {
        String nominal = Teks.dari("Titik ", "Point ").utama(bahasa) + s.angka(t.nominal()) + " " + s.data().satuan();
        int ke = kali.merge(nominal, 1, Integer::sum);
        String awal = nominal + (ke == 1 ? "" : " (" + ke + ")") + ", ";
        taruh(awal, Teks.dari("rata-rata pembacaan", "mean reading"), s.angka(t.rataTercetak()));
        taruh(awal, Teks.dari("koreksi", "correction"), s.angka(t.koreksiTercetak()));
        taruh(awal, Teks.dari("ketidakpastian (k = 2)", "uncertainty (k = 2)"), s.angka(t.ketidakpastian()));
    }

    private void taruh(String awal, Teks label, String nilai) {
        if (nilai != null && !nilai.isBlank()) {
            isi.put(awal + label.utama(bahasa), nilai);
        }
    }
}
