package id.laju.dokumen;

import java.time.LocalDate;
import java.util.List;

/**
 * A test report with everything that ISO/IEC 17025 clause 7.8.2 asks for (LHU-023, LHU-024).
 *
 * @param laboratorium    name of the laboratory
 * @param tempatUji       where the tests were done
 * @param akreditasi      the accreditation in force on the day of the report; null when there is none
 * @param tanpaSimbol     staff took the symbol off; nobody can put it on
 * @param aturanKeputusan rule agreed at the request by which conformity is stated; null when none is stated
 * @param penyimpangan    additions to, deviations or exclusions from the method; may be empty
 * @param catatan         remarks; may be empty
 * @param format          the satker's own title, orientation and statements
 * @param mengganti       number of the report that this one amends or replaces, with the reason; null for a first report
 * @param perubahan       what differs from that report, field by field
 */
public record Lhu(Bahasa bahasa, String tempatTerbit, LocalDate terbit, String laboratorium, String tempatUji, Akreditasi akreditasi,
                  boolean tanpaSimbol, Pihak pelanggan, String nomorOrder, List<ContohUji> contoh, Teks aturanKeputusan,
                  List<Teks> penyimpangan, List<Teks> catatan, Teks mengganti, List<Perubahan> perubahan, Penanda penanda, FormatLhu format) implements ModelDokumen {

    /** @param nomor for example "LP-123-IDN" */
    public record Akreditasi(String lembaga, String nomor) {
    }

    /** @param semula null for what was not there. @param menjadi null for what is gone */
    public record Perubahan(String bidang, String semula, String menjadi) {
    }

    /** The same report as the correction of another one. */
    public Lhu sebagaiKoreksi(Teks kalimat, List<Perubahan> beda) {
        return new Lhu(bahasa, tempatTerbit, terbit, laboratorium, tempatUji, akreditasi, tanpaSimbol, pelanggan, nomorOrder, contoh, aturanKeputusan,
            penyimpangan, catatan, kalimat, beda, penanda, format);
    }

    @Override
    public String templat() {
        return "lhu";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.LHU;
    }

    @Override
    public boolean mendatar() {
        return format.mendatar();
    }

    @Override
    public boolean wajibTte() {
        return true;
    }

    /** Only with at least one line inside the accredited scope that was done in house. */
    public boolean simbol() {
        return akreditasi != null && !tanpaSimbol && contoh.stream().anyMatch(ContohUji::adaTerakreditasi);
    }

    /** A line that the symbol must not cover; without the symbol there is nothing to tell apart. */
    public boolean diluarLingkup(ContohUji.Hasil hasil) {
        return simbol() && !hasil.terakreditasi();
    }

    public boolean adaDiluarLingkup() {
        return contoh.stream().flatMap(ContohUji::semuaHasil).anyMatch(this::diluarLingkup);
    }

    public boolean adaDariPelanggan() {
        return contoh.stream().flatMap(c -> c.uraian().stream()).anyMatch(ContohUji.Uraian::dariPelanggan);
    }

    /** Names of outside providers, each once. */
    public List<String> subkontraktor() {
        return contoh.stream().flatMap(ContohUji::semuaHasil).map(ContohUji.Hasil::subkontraktor)
            .filter(s -> s != null && !s.isBlank()).distinct().toList();
    }
}
