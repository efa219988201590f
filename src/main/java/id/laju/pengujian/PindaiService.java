package id.laju.pengujian;

import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.mesin.Pelaku;
import id.laju.mesin.Pengulang;
import id.laju.mesin.TugasTerbuka;
import id.laju.mesin.TugasTerbukaService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;

/** A code read at the counter: the sample it means has arrived, and its task is what CS wants to see (NUM-018). */
@Service
public class PindaiService {

    private static final String TUGAS = "terimaSampel";

    private final PenerimaanMapper mapper;
    private final PenerimaanService penerimaan;
    private final PermohonanService permohonan;
    private final TugasTerbukaService tugas;
    private final KasusService kasus;
    private final StafService staf;
    private final Pengulang pengulang;

    PindaiService(PenerimaanMapper mapper, PenerimaanService penerimaan, PermohonanService permohonan, TugasTerbukaService tugas, KasusService kasus,
            StafService staf, Pengulang pengulang) {
        this.mapper = mapper;
        this.penerimaan = penerimaan;
        this.permohonan = permohonan;
        this.tugas = tugas;
        this.kasus = kasus;
        this.staf = staf;
        this.pengulang = pengulang;
    }

    /**
     * An awaited sample is recorded as arrived by this.
     *
     * @param kode what the customer's label, a deposit's receipt or a label of ours carries
     * @throws IsianKeliru why nothing can be received now: unknown, of another balai, unpaid, received already, with somebody else
     */
    TugasTerbuka pindai(String kode, Pelaku pelaku) {
        String rapi = kode == null ? "" : kode.strip();
        if (rapi.isEmpty()) {
            throw tolak("Pindai atau ketik kode pada label sampel.");
        }
        long id = sampel(rapi, pelaku).orElseThrow(() -> tolak("Kode " + rapi + " tidak dikenal di satker Anda. Periksa labelnya, atau cari sampelnya di Penerimaan Sampel."));
        Permohonan p = permohonan.ambil(permohonan.satuSampel(id).permohonanId());
        periksa(rapi, p, penerimaan.cari(id).orElse(null));
        pengulang.jalankan(() -> penerimaan.tiba(p.satker(), id, null));
        List<TugasTerbuka> semua = tugas.tentang(TUGAS, pelaku, p.kasus(), "sampelId", id);
        return semua.stream().findFirst().orElseThrow(() -> tolak(pemegang(rapi, p.kasus(), id)));
    }

    private OptionalLong sampel(String kode, Pelaku pelaku) {
        OptionalLong id = KodeSampel.baca(kode);
        if (id.isPresent()) {
            return permohonan.semuaSampel(List.of(id.getAsLong())).values().stream().filter(s -> milik(s.permohonanId(), pelaku)).mapToLong(s -> s.id()).findFirst();
        }
        return pelaku.satker().stream().flatMap(s -> mapper.denganKode(s, kode).stream()).mapToLong(SampelLab::sampelId).findFirst();
    }

    private boolean milik(long permohonanId, Pelaku pelaku) {
        Permohonan p = permohonan.ambil(permohonanId);
        return !p.draf() && pelaku.satker().contains(p.satker());
    }

    private static void periksa(String kode, Permohonan p, SampelLab l) {
        if (p.batalAlasan() != null || p.ditolakAlasan() != null) {
            throw tolak(kode + ": permohonan " + p.praOrder() + " tidak berjalan lagi. Kembalikan sampelnya kepada pelanggan.");
        } else if (l == null || l.keadaan() == KeadaanSampel.DITITIP) {
            throw tolak(kode + ": permohonan " + p.praOrder() + " belum dibayar. " + (l == null ? "Sampelnya dapat dititipkan lewat Penerimaan Sampel, bagian Belum dibayar."
                : "Sampelnya sudah dititipkan."));
        } else if (l.diterima()) {
            throw tolak(kode + ": sampel ini sudah diterima dengan nomor analisa " + l.nomorAnalisa() + ".");
        } else if (l.keadaan() != KeadaanSampel.DITUNGGU && l.keadaan() != KeadaanSampel.TIBA) {
            throw tolak(kode + ": sampel ini tidak sedang menunggu diterima (" + l.keadaan().label().toLowerCase(java.util.Locale.ROOT) + ").");
        }
    }

    private String pemegang(String kode, String nomor, long sampelId) {
        return kasus.terbuka(nomor).stream().filter(l -> l.frasa().equals(TUGAS) && l.pengambil() != null && l.lingkup().matches(".*\"sampelId\": " + sampelId + "[,}].*"))
            .map(Langkah::pengambil).findFirst().map(o -> kode + ": penerimaannya sedang dikerjakan " + staf.nama(o) + ".")
            .orElse(kode + ": tugas penerimaannya belum ada. Pindai sekali lagi sebentar lagi.");
    }

    private static IsianKeliru tolak(String kalimat) {
        return IsianKeliru.pada("kode", kalimat);
    }
}
