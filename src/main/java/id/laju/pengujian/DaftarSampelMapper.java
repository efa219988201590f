package id.laju.pengujian;

import id.laju.umum.PermintaanHalaman;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Lists of samples for pages; only reads. */
@Mapper
interface DaftarSampelMapper {

    String LOKET = """
        from sampel s join permohonan p on p.id = s.permohonan_id join produk k on k.id = s.produk_id
            left join sampel_lab l on l.sampel_id = s.id left join titip_sampel t on t.sampel_id = s.id
            left join sampel_pengganti g on g.sampel_id = s.id and g.diterima_pada is null and g.lewat_pada is null
        where p.satker = #{satker} and p.diajukan is not null
            and case #{bagian} when 'ditunggu' then l.keadaan = 'DITUNGGU' or g.id is not null when 'loket' then l.keadaan in ('TIBA', 'TANYA', 'TOLAK')
                    or l.keadaan = 'DITITIP' and (p.batal_alasan is not null or p.ditolak_alasan is not null)
                when 'belum-bayar' then (l.keadaan is null or l.keadaan = 'DITITIP') and p.batal_alasan is null and p.ditolak_alasan is null
                    and p.nomor_order is null
                when 'diterima' then l.keadaan in ('TERIMA', 'TERIMA_DENGAN_CATATAN') else true end
            and (#{h.cari}::text is null or p.pra_order = #{h.cari} or p.nomor_order = #{h.cari} or l.id_sampel = #{h.cari} or l.nomor_analisa = #{h.cari}
                or p.nama_cetak ilike #{h.pola} or s.nama_id ilike #{h.pola} or p.nomor_order ilike #{h.pola} or p.pra_order ilike #{h.pola}
                or l.nomor_analisa ilike #{h.pola} or l.id_sampel ilike #{h.pola} or t.nomor ilike #{h.pola})
        """;

    @Select("""
        <script>select s.id sampel_id, p.id permohonan_id, p.satker, p.pra_order, p.nomor_order, p.nama_cetak pelanggan, s.nama_id nama, k.nama produk, l.keadaan,
            l.id_sampel, l.nomor_analisa, t.nomor titipan, l.diterima_pada, l.distribusi,
            l.selesai_pada, p.kasus, coalesce(s.laporan_id, 0) laporan_id, g.id is not null pengganti,
            coalesce(l.keadaan = 'DITITIP' and (p.batal_alasan is not null or p.ditolak_alasan is not null), false) kembali, p.layanan = 'kalibrasi' alat
        """ + LOKET + """
        order by <choose>
            <when test="h.urut == 'order'">p.id <if test="h.turun">desc</if></when>
            <when test="h.urut == 'pelanggan'">lower(p.nama_cetak) <if test="h.turun">desc</if></when>
            <when test="h.urut == 'sampel'">lower(s.nama_id) <if test="h.turun">desc</if></when>
            <when test="h.urut == 'nomor'">l.nomor_analisa <if test="h.turun">desc</if> nulls last</when>
            <when test="h.urut == 'keadaan'">l.keadaan <if test="h.turun">desc</if> nulls last</when>
            <otherwise>coalesce(l.diterima_pada, p.dipesan, p.diajukan) desc</otherwise>
        </choose>, s.id limit #{h.ukuran} offset #{h.lewati}</script>""")
    List<BarisSampel> loket(@Param("satker") String satker, @Param("bagian") String bagian, @Param("h") PermintaanHalaman h);

    @Select("select count(*) " + LOKET)
    long banyakLoket(String satker, String bagian, PermintaanHalaman h);

    String LAB = """
        from sampel_lab l join sampel s on s.id = l.sampel_id join produk k on k.id = s.produk_id join standar t on t.id = s.standar_id
            join permohonan o on o.id = s.permohonan_id left join staf f on f.id = l.penyelia
        where l.satker = #{satker} and l.keadaan in ('TERIMA', 'TERIMA_DENGAN_CATATAN') and (#{penyelia}::text is null or l.penyelia = #{penyelia})
            and case #{bagian} when 'baru' then l.distribusi is null when 'proses' then l.distribusi is not null and l.selesai_pada is null
                when 'selesai' then l.selesai_pada is not null else true end
            and (#{h.cari}::text is null or l.nomor_analisa ilike #{h.pola} or l.id_sampel ilike #{h.pola} or k.nama ilike #{h.pola} or t.nama ilike #{h.pola} or t.kode ilike #{h.pola})
        """;

    @Select("""
        <script>select l.sampel_id, l.nomor_analisa, k.nama jenis, case when t.jenis = 'TANPA_STANDAR' or position(t.kode in t.nama) > 0 then t.nama else t.kode || ' ' || t.nama end peraturan, f.nama penyelia, l.catatan_lab catatan, l.diterima_pada, l.distribusi,
            l.selesai_pada, (select min(p.target) from paket_uji p where p.sampel_id = l.sampel_id and p.status = 'TERBUKA') target,
            (select count(*) from sampel_parameter c where c.sampel_id = l.sampel_id
                and not exists (select from paket_parameter i join paket_uji p on p.id = i.paket_id where i.pilihan_id = c.id and p.status = 'TERBUKA'))::int terisi,
            (select count(*) from sampel_parameter c where c.sampel_id = l.sampel_id)::int jumlah, o.kasus,
            coalesce(s.laporan_id, 0) laporan_id
        """ + LAB + """
        order by <choose>
            <when test="h.urut == 'nomor'">l.nomor_analisa <if test="h.turun">desc</if></when>
            <when test="h.urut == 'jenis'">lower(k.nama) <if test="h.turun">desc</if></when>
            <when test="h.urut == 'peraturan'">peraturan <if test="h.turun">desc</if></when>
            <when test="h.urut == 'penyelia'">lower(f.nama) <if test="h.turun">desc</if></when>
            <when test="h.urut == 'target'">target <if test="h.turun">desc</if> nulls last</when>
            <otherwise>l.selesai_pada desc nulls first, l.diterima_pada</otherwise>
        </choose>, l.sampel_id limit #{h.ukuran} offset #{h.lewati}</script>""")
    List<BarisLab> lab(@Param("satker") String satker, @Param("penyelia") String penyelia, @Param("bagian") String bagian, @Param("h") PermintaanHalaman h);

    @Select("select count(*) " + LAB)
    long banyakLab(String satker, String penyelia, String bagian, PermintaanHalaman h);
}
