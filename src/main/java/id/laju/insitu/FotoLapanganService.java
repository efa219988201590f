package id.laju.insitu;

import id.laju.berkas.Aturan;
import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Photos and drawn signatures of a visit: stored the moment they are taken, so that none is lost on the way. */
@Service
class FotoLapanganService {

    private static final int PALING_BANYAK = 80;

    private final HasilLapanganMapper mapper;
    private final JadwalLapanganService jadwal;
    private final PermohonanService permohonan;
    private final BerkasService berkas;
    private final Clock jam;

    FotoLapanganService(HasilLapanganMapper mapper, JadwalLapanganService jadwal, PermohonanService permohonan, BerkasService berkas, Clock jam) {
        this.mapper = mapper;
        this.jadwal = jadwal;
        this.permohonan = permohonan;
        this.berkas = berkas;
        this.jam = jam;
    }

    /** @param sampelId null for one of the whole visit and for signatures. @return its id */
    @Transactional
    long tambah(String kasus, JenisFoto jenis, Long sampelId, String nama, byte[] isi, String oleh) {
        Permohonan p = permohonan.denganKasus(kasus).orElseThrow();
        Jadwal j = milik(p, oleh);
        if (sampelId != null && permohonan.sampel(p.id()).stream().noneMatch(s -> s.id() == sampelId)) {
            throw IsianKeliru.pada("foto", "Contoh ini bukan bagian order ini. Muat ulang formulir.");
        }
        if (mapper.foto(j.id()).size() >= PALING_BANYAK) {
            throw IsianKeliru.pada("foto", "Satu kunjungan paling banyak memuat " + PALING_BANYAK + " foto. Hapus yang tidak perlu.");
        }
        UUID id = jenis.tandaTangan() ? berkas.simpanTandaTangan(p.satker(), isi, oleh).id() : berkas.simpan(p.satker(), nama, isi, oleh, Aturan.FOTO).id();
        return mapper.tambahFoto(j.id(), jenis.tandaTangan() ? null : sampelId, jenis, id, oleh, jam.instant());
    }

    @Transactional
    void hapus(String kasus, long id, String oleh) {
        FotoLapangan f = satu(kasus, id, oleh);
        mapper.hapusFoto(f.id());
    }

    /** For the officers of the visit. */
    @Transactional
    Berkas berkas(String kasus, long id, String oleh) {
        return berkas.ambil(satu(kasus, id, oleh).berkasId());
    }

    byte[] isi(UUID id) {
        return berkas.isi(id);
    }

    /** Of that visit, whoever asks. @throws TidakDitemukan for a photo of another one */
    Berkas dari(long permohonanId, long id) {
        FotoLapangan f = mapper.satuFoto(id).filter(x -> jadwal.semua(permohonanId).stream().anyMatch(j -> j.id() == x.jadwalId())).orElseThrow(() -> TidakDitemukan.untuk("Foto", id));
        return berkas.ambil(f.berkasId());
    }

    private FotoLapangan satu(String kasus, long id, String oleh) {
        Jadwal j = milik(permohonan.denganKasus(kasus).orElseThrow(), oleh);
        return mapper.satuFoto(id).filter(f -> f.jadwalId() == j.id()).orElseThrow(() -> TidakDitemukan.untuk("Foto", id));
    }

    private Jadwal milik(Permohonan p, String oleh) {
        Jadwal j = jadwal.kunci(p.id());
        if (j.keadaan() != KeadaanJadwal.BERSURAT || !jadwal.petugas(j.id()).contains(oleh)) {
            throw new IsianKeliru("Kunjungan ini tidak menunggu laporan Anda.");
        }
        return j;
    }
}
