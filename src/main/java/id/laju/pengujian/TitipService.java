package id.laju.pengujian;

import static id.laju.pengujian.KeadaanSampel.DITITIP;
import static id.laju.pengujian.KeadaanSampel.DITUNGGU;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Titip sampel: a sample handed in before its order is paid. Nothing is tested before that. */
@Service
public class TitipService {

    static final String TANDA_TERIMA = "TANDA_TERIMA_SAMPEL";

    private final TitipMapper mapper;
    private final PenerimaanMapper sampelLab;
    private final PenerimaanService penerimaan;
    private final PermohonanService permohonan;
    private final PengujianProses proses;
    private final BerkasService berkas;
    private final Penomoran penomoran;
    private final Clock jam;

    TitipService(TitipMapper mapper, PenerimaanMapper sampelLab, PenerimaanService penerimaan, PermohonanService permohonan,
            PengujianProses proses, BerkasService berkas, Penomoran penomoran, Clock jam) {
        this.mapper = mapper;
        this.sampelLab = sampelLab;
        this.penerimaan = penerimaan;
        this.permohonan = permohonan;
        this.proses = proses;
        this.berkas = berkas;
        this.penomoran = penomoran;
        this.jam = jam;
    }

    /** By sample, in one query. */
    Map<Long, Titipan> semua(Collection<Long> sampelIds) {
        return sampelIds.isEmpty() ? Map.of() : mapper.semua(sampelIds).stream().collect(Collectors.toMap(Titipan::sampelId, Function.identity()));
    }

    public Optional<Titipan> cari(long sampelId) {
        return mapper.cari(sampelId);
    }

    /**
     * Stores the deposit with its receipt number. Repeatable: a second time answers the first deposit.
     *
     * @param namaFoto null without a photo
     */
    @Transactional
    public Titipan titip(String satker, long sampelId, TitipIsian isian, String namaFoto, byte[] foto, String oleh) {
        Permohonan p = permohonan(satker, sampelId);
        if (mapper.cari(sampelId).isPresent()) {
            return mapper.cari(sampelId).get();
        }
        isian.periksa();
        tolakBila(p);
        proses.kunci(p.kasus());
        sampelLab.siapkan(sampelId, satker, DITITIP);
        KeadaanSampel keadaan = sampelLab.kunci(sampelId).orElseThrow().keadaan();
        Optional<Titipan> rekan = mapper.cari(sampelId);
        if (rekan.isPresent()) {
            return rekan.get();
        }
        tolakBila(keadaan);
        UUID gambar = foto == null || foto.length == 0 ? null
            : berkas.simpan(satker, namaFoto, foto, oleh, Aturan.FOTO.untuk("foto", "Foto sampel")).id();
        long id = mapper.simpan(sampelId, satker, isian, gambar, oleh, jam.instant());
        if (keadaan == DITUNGGU) {
            penerimaan.tiba(satker, sampelId, isian.diserahkan());
        }
        sampelLab.idSampel(sampelId, penomoran.ambil(satker, JenisNomor.ID_SAMPEL, "sampel:" + sampelId));
        mapper.nomori(id, penomoran.ambil(satker, TANDA_TERIMA, "titip:" + sampelId));
        return mapper.cari(sampelId).orElseThrow();
    }

    private static void tolakBila(Permohonan p) {
        if (p.draf() || p.batalAlasan() != null || p.ditolakAlasan() != null) {
            throw new IsianKeliru("Permohonan ini belum diajukan atau sudah tidak berjalan, jadi sampelnya tidak dapat dititipkan.");
        }
    }

    private static void tolakBila(KeadaanSampel keadaan) {
        if (keadaan != DITUNGGU && keadaan != DITITIP) {
            throw new IsianKeliru("Sampel ini sudah ditangani: " + keadaan.label() + ".");
        }
    }

    private Permohonan permohonan(String satker, long sampelId) {
        Permohonan p = permohonan.ambil(permohonan.satuSampel(sampelId).permohonanId());
        if (!p.satker().equals(satker)) {
            throw new TidakDitemukan("Sampel ini tidak ada di satker Anda.");
        }
        return p;
    }
}
