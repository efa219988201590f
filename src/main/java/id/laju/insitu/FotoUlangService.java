package id.laju.insitu;

import id.laju.berkas.Aturan;
import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Photos and drawn signatures of a sample that is taken once more, kept like those of the first visit. */
@Service
class FotoUlangService {

    private static final int PALING_BANYAK = 20;

    private final HasilLapanganMapper mapper;
    private final PermohonanService permohonan;
    private final BerkasService berkas;
    private final Clock jam;

    FotoUlangService(HasilLapanganMapper mapper, PermohonanService permohonan, BerkasService berkas, Clock jam) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.berkas = berkas;
        this.jam = jam;
    }

    /** @return its id */
    @Transactional
    long tambah(long sampelId, JenisFoto jenis, String nama, byte[] isi, String oleh) {
        if (mapper.fotoUlang(sampelId).size() >= PALING_BANYAK) {
            throw IsianKeliru.pada("foto", "Satu pengambilan paling banyak memuat " + PALING_BANYAK + " foto. Hapus yang tidak perlu.");
        }
        String satker = permohonan.ambil(permohonan.satuSampel(sampelId).permohonanId()).satker();
        UUID id = jenis.tandaTangan() ? berkas.simpanTandaTangan(satker, isi, oleh).id() : berkas.simpan(satker, nama, isi, oleh, Aturan.FOTO).id();
        return mapper.tambahFotoUlang(sampelId, jenis, id, oleh, jam.instant());
    }

    @Transactional
    void hapus(long sampelId, long id) {
        mapper.hapusFotoUlang(satu(sampelId, id).id());
    }

    Berkas berkas(long sampelId, long id) {
        return berkas.ambil(satu(sampelId, id).berkasId());
    }

    /** Of a taking of that order that was reported. @throws TidakDitemukan for another one's */
    Berkas dari(long permohonanId, long id) {
        return berkas.ambil(mapper.fotoUlangOrder(permohonanId).stream().filter(f -> f.id() == id).findFirst().orElseThrow(() -> TidakDitemukan.untuk("Foto", id)).berkasId());
    }

    byte[] isi(UUID id) {
        return berkas.isi(id);
    }

    private FotoLapangan satu(long sampelId, long id) {
        return mapper.fotoUlang(sampelId).stream().filter(f -> f.id() == id).findFirst().orElseThrow(() -> TidakDitemukan.untuk("Foto", id));
    }
}
