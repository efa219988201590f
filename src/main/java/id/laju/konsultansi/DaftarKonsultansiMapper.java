package id.laju.konsultansi;

import id.laju.umum.PermintaanHalaman;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface DaftarKonsultansiMapper {

    Map<String, String> KOLOM = Map.of("nomor", "coalesce(p.nomor_order, p.pra_order)", "tanggal", "p.diajukan", "pelanggan", "lower(p.nama_cetak)", "kategori", "k.kategori", "status", "c.status", "kunjungan", "n.mulai");
    String BAWAAN = "p.diajukan desc";
    String SARING = """
        from permohonan p join konsultansi k on k.permohonan_id = p.id join kasus c on c.nomor = p.kasus
            left join lateral (select s.nama from tim_konsultan t join staf s on s.id = t.staf where t.permohonan_id = p.id and t.ketua) t on true
            left join lateral (select min(v.mulai) filter (where v.keadaan = 'RENCANA') mulai, count(*) filter (where v.keadaan = 'TERLAKSANA')::int terlaksana from kunjungan_konsultansi v where v.permohonan_id = p.id) n on true
            left join lateral (select count(*) filter (where x.selesai is null)::int terbuka, count(*) filter (where x.selesai is null and x.batas < current_date)::int terlambat from tindak_lanjut x where x.permohonan_id = p.id) f on true
        where p.layanan = 'konsultansi' and p.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}) and (c.selesai is not null) = #{selesai}
            and (#{h.cari}::text is null or concat_ws(' ', p.pra_order, p.nomor_order, p.nama_cetak, t.nama) ilike #{h.pola})
        """;

    @Select("""
        select p.satker, p.kasus, coalesce(p.nomor_order, p.pra_order) nomor, p.diajukan, p.nama_cetak pelanggan, k.kategori, c.status, t.nama ketua, n.mulai berikut, n.terlaksana, f.terbuka, f.terlambat
        """ + SARING + "order by ${urut} nulls last, p.id desc limit #{h.ukuran} offset #{h.lewati}")
    List<BarisKonsultansi> daftar(@Param("satker") String[] satker, @Param("selesai") boolean selesai, @Param("h") PermintaanHalaman h, @Param("urut") String urut);

    @Select("select count(*) " + SARING)
    long banyak(@Param("satker") String[] satker, @Param("selesai") boolean selesai, @Param("h") PermintaanHalaman h);
}
