package id.laju.penawaran;

import id.laju.umum.PermintaanHalaman;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface DiLokasiMapper {

    String SARINGAN = """
        from permohonan p join permohonan_lokasi l on l.permohonan_id = p.id join kasus k on k.nomor = p.kasus
            left join rincian_order r on r.permohonan_id = p.id
            left join lateral (select * from penawaran where permohonan_id = p.id order by versi desc limit 1) q on true
        where p.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}) and p.asal_contoh = 'SAMPLING'
            <if test="terbuka">and k.selesai is null</if>
            <if test="h.cari != null">and concat_ws(' ', p.pra_order, p.nomor_order, p.nama_cetak, l.kota, l.alamat, k.status) ilike #{h.pola}</if>
        """;

    /** Newest first unless asked otherwise. */
    @Select("""
        <script>select p.id, p.satker, p.kasus, p.pra_order, p.nomor_order, p.nama_cetak pelanggan, p.layanan, l.kota, coalesce(r.mulai, l.mulai) mulai,
            case when r.mulai is null then l.selesai else r.selesai end selesai, p.diajukan, k.status, q.total,
            (select coalesce(sum(b.harga * b.banyak), 0) from penawaran_baris b where b.penawaran_id = q.id and b.jenis = 'LUAR') luar,
            (select string_agg(distinct g.nama, ', ') from langkah g where g.kasus = p.kasus and g.selesai is null) langkah
        """ + SARINGAN + """
        order by <choose>
            <when test="h.urut == 'pelanggan'">lower(p.nama_cetak)</when><when test="h.urut == 'kota'">lower(l.kota)</when>
            <when test="h.urut == 'mulai'">coalesce(r.mulai, l.mulai)</when><when test="h.urut == 'status'">k.status</when>
            <when test="h.urut == 'diajukan'">p.diajukan</when><otherwise>p.diajukan desc</otherwise></choose>
            <if test="h.urut != null and h.turun">desc</if>, p.id desc
        limit #{h.ukuran} offset #{h.lewati}</script>""")
    List<BarisDiLokasi> daftar(@Param("satker") String[] satker, @Param("terbuka") boolean terbuka, @Param("h") PermintaanHalaman minta);

    @Select("<script>select count(*) " + SARINGAN + "</script>")
    long banyak(@Param("satker") String[] satker, @Param("terbuka") boolean terbuka, @Param("h") PermintaanHalaman minta);
}
