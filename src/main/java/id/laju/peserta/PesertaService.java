package id.laju.peserta;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.Permohonan;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Participants as the rest of the house reads them, and as the customer names them (TRN-004): in a draft, or while the balai asked for corrections. */
@Service
public class PesertaService {

    private static final String APA = "Peserta";

    private final PesertaMapper mapper;
    private final DaftarPeserta daftar;
    private final DrafService draf;

    PesertaService(PesertaMapper mapper, DaftarPeserta daftar, DrafService draf) {
        this.mapper = mapper;
        this.daftar = daftar;
        this.draf = draf;
    }

    public List<Peserta> semua(long permohonanId) {
        return mapper.semua(permohonanId);
    }

    /** By order, in their places, in one query; none for an order that names nobody. */
    public Map<Long, List<Peserta>> milik(Collection<Long> permohonanIds) {
        return permohonanIds.isEmpty() ? Map.of() : mapper.milik(permohonanIds).stream().collect(Collectors.groupingBy(Peserta::permohonanId, LinkedHashMap::new, Collectors.toList()));
    }

    /** By order; none for an order that names nobody. */
    public Map<Long, Integer> banyak(Collection<Long> permohonanIds) {
        return permohonanIds.isEmpty() ? Map.of() : mapper.banyak(permohonanIds).stream().collect(Collectors.toMap(PesertaMapper.Banyak::permohonanId, PesertaMapper.Banyak::banyak));
    }

    public int jumlah(long permohonanId) {
        return mapper.jumlah(permohonanId);
    }

    /** @throws id.laju.umum.TidakDitemukan when it is named in another order */
    public Peserta ambil(Permohonan p, long id) {
        return daftar.ambil(p, id);
    }

    @Transactional
    public void tambah(PenggunaLogin saya, long permohonanId, Integer versi, IsianPeserta isian) {
        Permohonan p = draf.untukDiubah(saya, permohonanId, versi);
        daftar.tambah(p, isian);
        draf.catatPerubahan(p, saya, APA, Map.of(), Map.of("ditambah", isian.rapi().nama()));
    }

    /** @return how many were added @throws id.laju.umum.IsianKeliru naming every bad line; then none is */
    @Transactional
    public int tempel(PenggunaLogin saya, long permohonanId, Integer versi, String teks) {
        Permohonan p = draf.untukDiubah(saya, permohonanId, versi);
        List<IsianPeserta> baru = daftar.tempel(p, teks);
        draf.catatPerubahan(p, saya, APA, Map.of(), Map.of("ditambah", baru.stream().map(IsianPeserta::nama).collect(Collectors.joining(", "))));
        return baru.size();
    }

    @Transactional
    public void ubah(PenggunaLogin saya, long permohonanId, long id, Integer versi, IsianPeserta isian) {
        Permohonan p = draf.untukDiubah(saya, permohonanId, versi);
        Peserta lama = daftar.ambil(p, id);
        daftar.ubah(p, lama, isian);
        draf.catatPerubahan(p, saya, APA + " " + lama.urut(), IsianPeserta.dari(lama), isian.rapi());
    }

    @Transactional
    public void hapus(PenggunaLogin saya, long permohonanId, long id, Integer versi) {
        Permohonan p = draf.untukDiubah(saya, permohonanId, versi);
        Peserta lama = daftar.ambil(p, id);
        daftar.hapus(p, lama);
        draf.catatPerubahan(p, saya, APA, Map.of("dihapus", ""), Map.of("dihapus", lama.nama()));
    }
}
