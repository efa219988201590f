package id.laju.kelas;

import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.ModelDokumen;
import id.laju.dokumen.Penanda;
import java.time.LocalDate;
import java.util.List;

/** The certificate of one participant (TRN-016). @param waktu days of the class, in words @param basah printed on letterhead to be signed and stamped by hand (DOC-006) */
public record SertifikatPelatihanBaru(String balai, String kota, String nama, String instansi, String pelatihan, String tempat, String waktu, List<String> materi, LocalDate tanggal, Penanda penanda, boolean basah) implements ModelDokumen {

    @Override
    public String templat() {
        return "sertifikat-pelatihan";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.SERTIFIKAT_PELATIHAN;
    }

    @Override
    public boolean wajibTte() {
        return !basah;
    }

    @Override
    public boolean mendatar() {
        return true;
    }
}
