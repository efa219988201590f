package id.laju.keputusan;

import id.laju.umum.PermintaanHalaman;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface DaftarTinjauanMapper {

    Map<String, String> KOLOM = Map.of("nomor", "coalesce(p.nomor_order, p.pra_order)", "pelanggan", "lower(p.nama_cetak)", "jenis", "s.kegiatan", "produk", "lower(k.nama)", "ditunjuk", "n.pada");
    String BAWAAN = "n.pada desc";

    /** A postponement and a review that is repeated are not over. */
    String SARING = """
        from sertifikasi s join permohonan p on p.id = s.permohonan_id left join produk_sertifikasi k on k.id = s.produk_sertifikasi_id
            join lateral (select * from penunjukan_tinjauan x where x.permohonan_id = p.id order by x.ke desc limit 1) n on true
            left join lateral (select * from tinjauan_hasil x where x.permohonan_id = p.id order by x.putaran desc limit 1) t on true
            left join lateral (select * from keputusan_sertifikasi x where x.permohonan_id = p.id order by x.ke desc limit 1) d on true
        where p.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
            and (#{orang}::text is null or exists (select from peninjau x where x.penunjukan_id = n.id and x.staf = #{orang}))
            and (#{h.cari}::text is null or concat_ws(' ', p.pra_order, p.nomor_order, p.nama_cetak, k.nama, k.acuan) ilike #{h.pola})
        """;
    String BAGIAN = "case when d.pilihan in ('BERIKAN', 'PERTAHANKAN', 'PERPANJANG', 'TOLAK') then 'selesai' else 'jalan' end";

    @Select("""
        select p.id permohonan_id, p.satker, p.kasus, coalesce(p.nomor_order, p.pra_order) as "order", p.nama_cetak pelanggan, s.kegiatan, k.nama produk, k.acuan, n.pada ditunjuk,
            (select string_agg(distinct f.nama, ', ') from peninjau x join staf f on f.id = x.staf where x.penunjukan_id = n.id) orang, coalesce(t.putaran, 0) putaran, t.keputusan tinjauan,
            case when d.pada is null or d.pada >= n.pada then d.pilihan end pilihan,
            t.dokumen_id lembar_id, d.dokumen_id keputusan_id
        """ + SARING + "and " + BAGIAN + " = #{bagian} order by ${urut} nulls last, p.id desc limit #{h.ukuran} offset #{h.lewati}")
    List<BarisTinjauan> daftar(@Param("satker") String[] satker, @Param("orang") String orang, @Param("bagian") String bagian, @Param("h") PermintaanHalaman h, @Param("urut") String urut);

    record Banyak(String bagian, long banyak) {
    }

    @Select("select bagian, count(*) banyak from (select " + BAGIAN + " bagian " + SARING + ") semua group by bagian")
    List<Banyak> banyak(@Param("satker") String[] satker, @Param("orang") String orang, @Param("h") PermintaanHalaman h);
}
