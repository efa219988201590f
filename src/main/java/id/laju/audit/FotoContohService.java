package id.laju.audit;

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

/** Photos and drawn signatures of the samples that are being taken, stored the moment they are there. */
@Service
class FotoContohService {

    private static final int PALING_BANYAK = 60;

    private final UjiProdukMapper mapper;
    private final ContohProdukService contoh;
    private final PermohonanService permohonan;
    private final BerkasService berkas;
    private final Clock jam;

    FotoContohService(UjiProdukMapper mapper, ContohProdukService contoh, PermohonanService permohonan, BerkasService berkas, Clock jam) {
        this.mapper = mapper;
        this.contoh = contoh;
        this.permohonan = permohonan;
        this.berkas = berkas;
        this.jam = jam;
    }

    /** @param contohId null for a signature @return its id */
    @Transactional
    long tambah(long permohonanId, FotoContoh.Jenis jenis, Long contohId, String nama, byte[] isi, String oleh) {
        PengambilanContoh r = contoh.terbuka(permohonanId);
        if (!jenis.tandaTangan() && contoh.contoh(r).stream().noneMatch(c -> contohId != null && c.id() == contohId)) {
            throw new TidakDitemukan("Contoh ini tidak ada pada pengambilan ini.");
        }
        if (mapper.foto(permohonanId, r.putaran()).size() >= PALING_BANYAK) {
            throw IsianKeliru.pada("foto", "Satu pengambilan paling banyak memuat " + PALING_BANYAK + " foto. Hapus yang tidak perlu.");
        }
        String satker = permohonan.ambil(permohonanId).satker();
        UUID id = jenis.tandaTangan() ? berkas.simpanTandaTangan(satker, isi, oleh).id() : berkas.simpan(satker, nama, isi, oleh, Aturan.FOTO).id();
        return mapper.tambahFoto(permohonanId, r.putaran(), jenis.tandaTangan() ? null : contohId, jenis, id, oleh, jam.instant());
    }

    @Transactional
    void hapus(long permohonanId, long id) {
        PengambilanContoh r = contoh.terbuka(permohonanId);
        mapper.hapusFoto(contoh.foto(r).stream().filter(f -> f.id() == id).findFirst().orElseThrow(() -> TidakDitemukan.untuk("Foto", id)).id());
    }

    /** Of any round of this order. */
    Berkas berkas(long permohonanId, long id) {
        return berkas.ambil(contoh.semua(permohonanId).stream().flatMap(r -> contoh.foto(r).stream()).filter(f -> f.id() == id).findFirst()
            .orElseThrow(() -> TidakDitemukan.untuk("Foto", id)).berkasId());
    }

    byte[] isi(UUID id) {
        return berkas.isi(id);
    }
}
