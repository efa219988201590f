package id.laju.kelas;

import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.Penanda;
import id.laju.dokumen.Teks;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The paper of a certificate, made here: to be signed here, or printed to be signed by hand. */
@Component
class LembarSertifikatKelas {

    private final BukuKelas buku;
    private final DokumenService dokumen;
    private final SatkerService satker;
    private final StafService staf;

    LembarSertifikatKelas(BukuKelas buku, DokumenService dokumen, SatkerService satker, StafService staf) {
        this.buku = buku;
        this.dokumen = dokumen;
        this.satker = satker;
        this.staf = staf;
    }

    /** @param basah to be signed by hand */
    UUID buat(Pelaksanaan p, SertifikatPelatihan s, PenandaPelatihan pejabat, boolean basah) {
        return dokumen.buat(p.satker(), s.nomor(), p.kasus(), susun(p, s, pejabat, basah)).id();
    }

    private SertifikatPelatihanBaru susun(Pelaksanaan p, SertifikatPelatihan s, PenandaPelatihan pejabat, boolean basah) {
        Satker balai = satker.ambil(p.satker());
        KelasBimtek k = buku.kelas(p.kelasId());
        return new SertifikatPelatihanBaru(balai.nama(), balai.kota(), s.nama(), instansi(s), k.judul(), k.tempat(), k.waktu(), k.materi(), s.tanggal(), blok(pejabat), basah);
    }

    private Penanda blok(PenandaPelatihan pejabat) {
        Staf kepala = staf.ambil(pejabat.staf());
        return new Penanda(kepala.id(), Teks.dari(pejabat.jabatan(), "Head of the Institute"), kepala.nama(), kepala.nip(), null);
    }

    private String instansi(SertifikatPelatihan s) {
        return buku.pesertaLunas(s.kelasId()).stream().filter(x -> x.pesertaId() == s.pesertaId()).findFirst().orElseThrow().instansi();
    }

    byte[] isi(UUID id) {
        return dokumen.isi(id);
    }

    void cabut(SertifikatPelatihan s, String alasan) {
        if (s.dokumenId() != null) {
            dokumen.batalkan(s.dokumenId(), alasan);
        }
    }

    /** The paper that was signed by hand is the one that was printed here under this number. */
    boolean dicetak(SertifikatPelatihan s) {
        if (s.dokumenId() == null) {
            return false;
        }
        Dokumen d = dokumen.ambil(s.dokumenId());
        return !d.wajibTte() && d.nomor().equals(s.nomor());
    }
}
