package id.laju.pengaduan;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** Files that complainants add. */
@Service
class LampiranPengaduanService {

    private final PengaduanMapper mapper;
    private final BerkasService berkas;
    private final Clock jam;

    LampiranPengaduanService(PengaduanMapper mapper, BerkasService berkas, Clock jam) {
        this.mapper = mapper;
        this.berkas = berkas;
        this.jam = jam;
    }

    /** @param l null for none */
    void simpan(long id, String satker, LampiranBaru l, String oleh) {
        if (l != null) {
            mapper.lampirkan(id, berkas.simpan(satker, l.nama(), l.isi(), oleh, Aturan.LAMPIRAN_PERTANYAAN).id(), oleh, jam.instant());
        }
    }

    /** In the order in which they came. */
    List<LampiranPengaduan> semua(long id) {
        return mapper.lampiran(id);
    }

    /** @throws TidakDitemukan when it has no such one */
    LampiranPengaduan ambil(long id, int ke) {
        return mapper.lampiran(id).stream().filter(l -> l.ke() == ke).findFirst().orElseThrow(() -> new TidakDitemukan("Lampiran ini tidak ada."));
    }
}
