/** The satisfaction survey, once per order, and the indices computed from it; relies on permohonan for the order. */
package id.laju.survei;
